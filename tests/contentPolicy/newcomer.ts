// cspell:ignore importnat desciption
import {bodies, FRONT_MATTER, page, type PolicyCase, sources} from './policyCase';

const ALT = 'A phone shows a photo with a name below each face';
const front = (from: string | RegExp, to: string): string => page('Text.').replace(from, to);

/** Twenty mistakes that people make in their first pull request, and the page after following the hint to the letter. */
export const NEWCOMER_MISTAKES: readonly PolicyCase[] = [
  ...bodies([
    ['# The upload', '11 no-h1', '## The upload {/* #the-upload */}'],
    ['## The upload', '11 heading-id', '## The upload {/* #the-upload */}'],
    ['## The upload {#upload}', '11 mdx', '## The upload {/* #upload */}'],
    ['##The upload', '11 heading-space', '## The upload {/* #the-upload */}'],
    ['An answer takes <5 ms.', '11 mdx', 'An answer takes &lt;5 ms.'],
    ['The path is photos/{name}.', '11 no-expression', 'The path is `photos/{name}`.'],
    ['A line.<br>Another.', '11 mdx', 'A line.<br />Another.'],
    ['<!-- to do -->', '11 mdx', '{/* to do */}'],
    ['import photos from the camera', '11 mdx', 'You import photos from the camera'],
    ['See <https://example.org>.', '11 mdx', 'See [text](https://example.org).'],
    ['See [the roles](/role).', '11 link-address', 'See [the roles](/roles).'],
    ['See [why](http://example.org/why).', '11 link-target', 'See [why](https://example.org/why).'],
    ['![image](/img/face-app/answer.webp)', '11 image-alt', `![${ALT}](/img/face-app/answer.webp)`],
    [`![${ALT}](/img/face-app/Answer.webp)`, '11 image-target', `![${ALT}](/img/face-app/answer.webp)`],
    [':::importnat\nText.\n:::', '11 unknown-directive', ':::info\n\nText.\n\n:::'],
    ['| a | b |\n| - | - |\n| 1 |', '13 ragged-table', '| a | b |\n| - | - |\n| 1 | |'],
    [
      '<details><summary>More</summary>\n\nText.\n\n</details>',
      '11 mdx',
      '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
    ],
    ['<Term id=“embedding”>embedding</Term>', '11 mdx', '<Term id="embedding">embedding</Term>'],
  ]),
  ...sources({
    'a key that is misspelt': [
      front('description:', 'desciption:'),
      '1 front-matter-key, 4 front-matter-key',
      front('', ''),
    ],
    'no front matter at all': ['Text.\n', '1 front-matter-fence', `${FRONT_MATTER}\nText.\n`],
  }),
];
