import {expect, test} from 'vitest';
import {asRefusal, refusalOf, UNREACHABLE} from './refusal';

test('a problem of the backend is taken over with its words and its parts', async () => {
  const errors = [{pointer: '#/photo/1', detail: 'No face.'}];
  const refusal = await refusalOf(
    Response.json(
      {title: 'Refused', detail: 'One photo.', status: 422, errors},
      {status: 422},
    ),
  );
  expect(refusal).toMatchObject({
    status: 422,
    title: 'Refused',
    detail: 'One photo.',
    errors,
  });
});

test.each(['<h1>Bad gateway</h1>', '{"message": "?"}', 'null', ''])(
  'an answer that is no problem is still told in words (%j)',
  async (body) => {
    const refusal = await refusalOf(new Response(body, {status: 502}));
    expect(refusal.detail).toContain('status 502');
    expect(refusal.errors).toEqual([]);
  },
);

test('a failed connection is told as such, whatever the browser calls it', () => {
  expect(asRefusal(new TypeError('Failed to fetch'))).toBe(UNREACHABLE);
  expect(asRefusal(new TypeError('NetworkError when ...'))).toBe(UNREACHABLE);
});
