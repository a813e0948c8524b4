import {
  type BadUpload,
  BOUNDARY,
  filePart,
  formWith,
  goodPhoto,
  LAST,
  type RawRequest,
  rawBody,
  together,
} from './badUpload';

type Build = BadUpload['build'];
const kinds = (
  status: number,
  reason: RegExp,
  builds: Readonly<Record<string, Build>>,
): BadUpload[] =>
  Object.entries(builds).map(([name, build]) => ({
    name,
    status,
    reason,
    build,
  }));

const photoPart = async (fileName?: string, field?: string) =>
  filePart(await goodPhoto(), fileName, field);

/** The good form with other headers. */
const sentAs =
  (...types: readonly string[]): Build =>
  async () => {
    const {pieces} = formWith(await goodPhoto());
    return {
      headers: [...types, `Content-Length: ${pieces[0]?.length ?? 0}`],
      pieces,
    };
  };

/** A part with these header lines. */
const partWith =
  (...headers: readonly string[]): Build =>
  async () =>
    rawBody(
      `--${BOUNDARY}\r\n${headers.join('\r\n')}\r\n\r\n`,
      await goodPhoto(),
      `\r\n${LAST}`,
    );

const named =
  (fileName: string): Build =>
  async () =>
    formWith(await goodPhoto(), fileName);
const FILE = 'Content-Disposition: form-data; name="photo"; filename="a.jpg"';

function nested(depth: number): RawRequest {
  const inside =
    `--inner\r\n${FILE}\r\nContent-Type: multipart/mixed; boundary=inner\r\n\r\n`.repeat(
      depth,
    );
  return rawBody(
    `--${BOUNDARY}\r\n${FILE}\r\nContent-Type: multipart/mixed; boundary=inner\r\n\r\n${inside}--inner--\r\n${LAST}`,
  );
}

export const brokenForms: readonly BadUpload[] = [
  ...kinds(415, /Send the fields as multipart/, {
    'without a content type': sentAs(),
    'that is said to be a picture': sentAs('Content-Type: image/jpeg'),
    'that is said to be JSON': sentAs('Content-Type: application/json'),
    'that is said to be a form with no files': sentAs(
      'Content-Type: application/x-www-form-urlencoded',
    ),
    'that is said to be another multipart': sentAs(
      `Content-Type: multipart/mixed; boundary=${BOUNDARY}`,
    ),
  }),
  ...kinds(400, /names no boundary/, {
    'without a boundary': sentAs('Content-Type: multipart/form-data'),
    'with an empty boundary': sentAs(
      'Content-Type: multipart/form-data; boundary=',
    ),
    'with a boundary of 71 characters': sentAs(
      `Content-Type: multipart/form-data; boundary=${'b'.repeat(71)}`,
    ),
    'with a boundary of characters that it may not have': sentAs(
      'Content-Type: multipart/form-data; boundary="a<b>"',
    ),
  }),
  ...kinds(400, /multipart body is broken/, {
    'with another boundary in its body than in its headers': sentAs(
      'Content-Type: multipart/form-data; boundary=other',
    ),
    'without its last boundary': async () => rawBody(await photoPart()),
    'that ends in the middle of its last boundary': async () =>
      rawBody(await photoPart(), `--${BOUNDARY}-`),
    'with something after its last boundary': async () =>
      rawBody(await photoPart(), LAST, 'and more'),
    'with something before its first boundary': async () =>
      rawBody('before\r\n', await photoPart(), LAST),
    'with bare line feeds': async () =>
      rawBody(
        (await photoPart()).toString('latin1').replaceAll('\r\n', '\n'),
        LAST.replaceAll('\r\n', '\n'),
      ),
    'with a part that has no empty line after its headers': () =>
      rawBody(`--${BOUNDARY}\r\n${FILE}\r\n${LAST}`),
    'with a part that has no disposition': partWith('Content-Type: image/jpeg'),
    'with a part that has no name': partWith(
      'Content-Disposition: form-data; filename="a.jpg"',
    ),
    'with a part whose name does not end': partWith(
      'Content-Disposition: form-data; name="photo',
    ),
    'with a part that is an attachment': partWith(
      'Content-Disposition: attachment; name="photo"; filename="a.jpg"',
    ),
    'with a header that has no colon': partWith(FILE, 'what is this'),
    'with a header that is folded': partWith(
      'Content-Disposition: form-data;',
      ' name="photo"; filename="a.jpg"',
    ),
    'with a header of 10,000 characters': partWith(
      FILE,
      `X-Long: ${'x'.repeat(10_000)}`,
    ),
    'with a file in base64': partWith(
      FILE,
      'Content-Transfer-Encoding: base64',
    ),
    'with 100 fields': () =>
      rawBody(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n`.repeat(
          100,
        ),
        LAST,
      ),
    'with a file name that climbs out of its folder': named(
      '../../etc/passwd.jpg',
    ),
    'with a file name that climbs out, as on Windows':
      named('..\\..\\boot.jpg'),
    'with a file name that climbs out, encoded': named('%2e%2e%2Fphoto.jpg'),
    'with an absolute path for a file name': named('/etc/cron.d/photo.jpg'),
    'with a drive in its file name': named('C:\\photo.jpg'),
    'with a NUL in its file name': named('photo.jpg\0.php'),
    'with an encoded NUL in its file name': named('photo.php%00.jpg'),
    'with a line feed in its file name': named('photo\n.jpg'),
    'with a file name that turns the text around': named(
      Buffer.from('photo\u202Egpj.exe').toString('latin1'),
    ),
    'with a file name of 10,000 characters': named(`${'n'.repeat(10_000)}.jpg`),
    'with an extended file name that is a path': partWith(
      'Content-Disposition: form-data; name="photo"; filename*=utf-8\'\'..%2Fphoto.jpg',
    ),
  }),
  ...kinds(400, /does not begin with its boundary/, {
    'with no body': () => rawBody(),
  }),
  ...kinds(422, /"photo" is missing/, {
    'without any field': () => rawBody(LAST),
  }),
  ...kinds(422, /field that this request does not have/, {
    'in another field': async () =>
      rawBody(await photoPart('a.jpg', 'picture'), LAST),
    'in a field called __proto__': async () =>
      rawBody(await photoPart('a.jpg', '__proto__'), LAST),
    'with one field too many': async () =>
      rawBody(await photoPart(), await photoPart('a.jpg', 'extra'), LAST),
  }),
  ...kinds(422, /there 2 times/, {
    'of two photos': async () =>
      rawBody(await photoPart(), await photoPart(), LAST),
  }),
  ...kinds(422, /must be a file/, {
    'of a photo that is no file but text': partWith(
      'Content-Disposition: form-data; name="photo"',
    ),
  }),
  ...kinds(415, /not a picture/, {
    'of a form in a form, a hundred deep': () => nested(100),
  }),
  {
    name: 'of a photo that was encoded as a web address',
    status: 415,
    reason: /Send the fields as multipart/,
    build: async () => {
      const body = together(
        'photo=',
        encodeURIComponent((await goodPhoto()).toString('base64')),
      );
      return {
        headers: [
          'Content-Type: application/x-www-form-urlencoded',
          `Content-Length: ${body.length}`,
        ],
        pieces: [body],
      };
    },
  },
];
