import {expect, test} from 'vitest';
import {photoKey} from './photoKey';

const picture = (text: string) => new TextEncoder().encode(text);

test('the same picture has the same key, whoever sends it', () => {
  expect(photoKey(picture('a face'))).toBe(photoKey(picture('a face')));
});

test('another picture has another key', () => {
  expect(photoKey(picture('a face'))).not.toBe(photoKey(picture('a face.')));
});

test('the key is the SHA-256 of the bytes, in a folder of its own first two digits', () => {
  // The digest of the empty message, as FIPS 180-4 implementations give it.
  const digest =
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(photoKey(picture(''))).toBe(`photos/e3/${digest}.jpg`);
});
