import {expect, test} from 'vitest';
import {escapeMarkdown} from './escapeMarkdown';

test('signs of Markdown in a text stay signs of the text', () => {
  expect(escapeMarkdown('O*NET says [1] <b> `x` \\')).toBe('O\\*NET says \\[1\\] \\<b> \\`x\\` \\\\');
});

test('other texts stay as they are', () => {
  expect(escapeMarkdown('face_recognition, 0.04 to 0.08 (2021) – “so”')).toBe(
    'face_recognition, 0.04 to 0.08 (2021) – “so”',
  );
});
