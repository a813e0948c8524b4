import {expect, test} from 'vitest';
import {readMultipart} from './readMultipart';

const body = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');
const TYPE = 'multipart/form-data; boundary=b';

test('a form of a browser is taken apart into its fields, byte for byte', async () => {
  const form = new FormData();
  const bytes = Uint8Array.from({length: 256}, (_, value) => value);
  form.append('name', 'Zoë "the" Muster');
  form.append(
    'photo',
    new File([bytes], 'Urlaub am "Meer".jpg', {type: 'image/jpeg'}),
  );
  form.append('photo', new File([], 'empty.jpg'));
  const request = new Request('http://localhost', {method: 'POST', body: form});
  const type = request.headers.get('content-type') ?? '';
  const parts = readMultipart(
    new Uint8Array(await request.arrayBuffer()),
    type,
  );
  expect(parts.map(({name, isFile}) => [name, isFile])).toEqual([
    ['name', false],
    ['photo', true],
    ['photo', true],
  ]);
  expect(Buffer.from(parts[0]?.bytes ?? []).toString()).toBe(
    'Zoë "the" Muster',
  );
  expect([...(parts[1]?.bytes ?? [])]).toEqual([...bytes]);
  expect(parts[2]?.bytes.length).toBe(0);
});

test('bytes that look like a boundary inside a file belong to the file', () => {
  const inside = '--b\r\n--c--\r\n-- b--';
  const parts = readMultipart(
    body(
      '--bb',
      'Content-Disposition: form-data; name="photo"; filename="a"',
      '',
      inside,
      '--bb--',
      '',
    ),
    'multipart/form-data; boundary="bb"',
  );
  expect(Buffer.from(parts[0]?.bytes ?? []).toString()).toBe(inside);
});

test('the reason says what is broken', () => {
  expect(() =>
    readMultipart(
      body('--b', 'Content-Disposition: form-data; name="a"', '', 'x'),
      TYPE,
    ),
  ).toThrow('The multipart body is broken: it ends before its last boundary.');
});

test('a quarter of a million empty fields are refused at once', () => {
  expect(() =>
    readMultipart(
      Buffer.from(
        `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(250_000)}--b--`,
      ),
      TYPE,
    ),
  ).toThrow('more than 20 fields');
});
