import {
  type BadUpload,
  BOUNDARY,
  filePart,
  formHeaders,
  goodPhoto,
  LAST,
  type RawRequest,
  together,
} from './badUpload';

const FORM = `Content-Type: multipart/form-data; boundary=${BOUNDARY}`;
const wholeForm = async () => together(filePart(await goodPhoto()), LAST);
const halves = (body: Buffer) =>
  [body.subarray(0, body.length / 2), body.subarray(body.length / 2)] as const;

/** One piece of a chunked body. */
const chunked = (bytes: Uint8Array) =>
  together(`${bytes.length.toString(16)}\r\n`, bytes, '\r\n');

async function cutOff(then: RawRequest['then']): Promise<RawRequest> {
  const body = await wholeForm();
  return {
    headers: formHeaders(body),
    pieces: [halves(body)[0]],
    ...(then ? {then} : {}),
  };
}

/** A form with a file of 3 MB, which is more than the 2 MB that the tests allow. */
const tooLong = () => together(filePart(Buffer.alloc(3_000_000, 0xff)), LAST);

export const brokenTransfers: readonly BadUpload[] = [
  {
    name: 'that says that it is too long',
    status: 413,
    reason: /at most 2\.0 MB/,
    build: () => ({
      headers: [FORM, 'Content-Length: 900000000000'],
      pieces: [],
    }),
  },
  {
    name: 'that is too long',
    status: 413,
    reason: /at most 2\.0 MB/,
    build: () => ({headers: formHeaders(tooLong()), pieces: [tooLong()]}),
  },
  {
    name: 'that is too long without having said how long it is',
    status: 413,
    reason: /at most 2\.0 MB/,
    build: () => ({
      headers: [FORM, 'Transfer-Encoding: chunked'],
      pieces: Array.from({length: 50}, () =>
        chunked(Buffer.alloc(60_000, 0xff)),
      ),
    }),
  },
  {
    name: 'that never ends arriving',
    status: 408,
    reason: /did not arrive whole within 1 seconds/,
    build: () => cutOff(undefined),
  },
  {
    name: 'that stops after its headers',
    status: 408,
    reason: /did not arrive whole/,
    build: async () => ({headers: formHeaders(await wholeForm()), pieces: []}),
  },
  {
    name: 'in pieces of which the last never comes',
    status: 408,
    reason: /did not arrive whole/,
    build: async () => ({
      headers: [FORM, 'Transfer-Encoding: chunked'],
      pieces: [chunked(await wholeForm())],
    }),
  },
  {
    name: 'that says that it is longer than it is',
    status: 408,
    reason: /did not arrive whole/,
    build: async () => ({
      headers: [FORM, `Content-Length: ${(await wholeForm()).length + 10}`],
      pieces: [await wholeForm()],
    }),
  },
  {
    name: 'that says that it is shorter than it is',
    status: 400,
    // What is left over reads like a second request, which is none; either answer may come first.
    reason: /ends before its last boundary|could not be read as HTTP/,
    build: async () => ({
      headers: [FORM, `Content-Length: ${(await wholeForm()).length - 30}`],
      pieces: [await wholeForm()],
    }),
  },
  {
    name: 'with a length that is no number',
    status: 400,
    reason: /could not be read as HTTP/,
    build: async () => ({
      headers: [FORM, 'Content-Length: many'],
      pieces: [await wholeForm()],
    }),
  },
  {
    name: 'with two lengths',
    status: 400,
    reason: /could not be read as HTTP/,
    build: async () => ({
      headers: [FORM, 'Content-Length: 10', 'Content-Length: 20'],
      pieces: [await wholeForm()],
    }),
  },
  {
    name: 'with a length and in pieces',
    status: 400,
    reason: /could not be read as HTTP/,
    build: async () => ({
      headers: [FORM, 'Content-Length: 10', 'Transfer-Encoding: chunked'],
      pieces: [chunked(await wholeForm())],
    }),
  },
  {
    name: 'in pieces whose sizes are no numbers',
    status: 400,
    reason: /could not be read as HTTP|connection ended/,
    build: async () => ({
      headers: [FORM, 'Transfer-Encoding: chunked'],
      pieces: [together('many\r\n', await wholeForm())],
    }),
  },
  {
    name: 'whose sender hangs up in the middle',
    status: 'none',
    reason: /^$/,
    build: () => cutOff('hang-up'),
  },
  {
    name: 'whose sender says in the middle that nothing more will come',
    status: 400,
    reason: /could not be read as HTTP|connection ended/,
    build: () => cutOff('close-half'),
  },
];
