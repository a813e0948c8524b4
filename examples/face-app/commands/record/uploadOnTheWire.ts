/** Host and port differ from run to run and say nothing; this is where the app listens by default. */
const HOST = '127.0.0.1:4180';

export interface Upload {
  /** Request line and headers. */
  readonly head: readonly string[];
  /** The form as it travels, with the picture's bytes counted instead of shown. */
  readonly body: string;
}

/** What goes over the wire when a picture is sent. */
export async function uploadOnTheWire(picture: File): Promise<Upload> {
  const form = new FormData();
  form.set('photo', picture);
  const request = new Request(`http://${HOST}/photos`, {
    method: 'POST',
    body: form,
  });
  const bytes = Buffer.from(await request.arrayBuffer());
  const partHead = bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString();
  const partEnd = bytes.subarray(bytes.lastIndexOf('\r\n--'));
  return {
    head: [
      'POST /photos HTTP/1.1',
      `Host: ${HOST}`,
      `Content-Type: ${request.headers.get('content-type') ?? ''}`,
      `Content-Length: ${String(bytes.length)}`,
    ],
    body: [
      ...partHead.split('\r\n'),
      '',
      `(${String(picture.size)} bytes of picture)`,
      partEnd.toString().trim(),
    ].join('\n'),
  };
}
