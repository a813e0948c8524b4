// cspell:ignore Grüße zażółć עברית العربية हिन्दी Ωμέγα hellip
import {bodies, page, type PolicyCase, sources} from './policyCase';

/** Pages that look as if something was wrong with them, and are fine. */
export const BENIGN: readonly PolicyCase[] = [
  ...bodies([
    ['The word javascript: and the word import stand in this sentence.'],
    ['We import photos, and export answers.'],
    ['`import fs from "fs"` and `{process.env.HOME}` are code that is only shown.'],
    ['```js\nimport fs from "fs";\nexport default {a: process.env.HOME};\n```'],
    ['```html\n<script>alert(1)</script>\n<!-- note -->\n```'],
    ['```md\n# Title\n\n![](https://example.org/x.png)\n\n:::what\n```'],
    ['~~~text\n<<<<<<\n{{{{\n~~~'],
    ['````md\n```js\nconst a = 1;\n```\n````'],
    ['{/* a note to other writers */}'],
    ['Text {/* with a note */} and more.'],
    ['{/*\n  a note\n  of several lines\n*/}'],
    ['At 10:30 the ratio was 3:1, see 12:00:05.'],
    ['A set \\{a, b} and &lt;5 ms, a < b &amp;&amp; b > c.'],
    ['5 > 3, a -> b, a => b, a >= b.'],
    ['Press <kbd>Ctrl</kbd> + <kbd>C</kbd>.'],
    ['H<sub>2</sub>O and 10<sup>6</sup>, one line<br />and another.'],
    ['An <abbr title="application programming interface">API</abbr> and an <abbr>API</abbr>.'],
    ['<details>\n<summary>More</summary>\n\nText with **bold**.\n\n</details>'],
    ['<details open>\n<summary>More `code`</summary>\n\n- a\n- b\n\n</details>'],
    ['| Key | Means |\n| :-- | --: |\n| `a \\| b` | either |\n| | empty |'],
    ['a | b\n--- | ---\n1 | 2'],
    ['- a\n  - b\n    - c\n\n1. one\n2. two\n   - deep\n\n- [ ] open\n- [x] done'],
    [':::note[A title with `code`]\n\nText.\n\n- a\n- b\n\n:::'],
    ['::::tip\n\n:::warning\nText.\n:::\n\n::::'],
    ['> A quote\n> of two lines.\n>\n> > Deeper.'],
    ['> :::note\n> Text.\n> :::'],
    ['A claim.[^1] Another.[^two]\n\n[^1]: A note.\n[^two]: A note with `code`.'],
    ['[the roles][roles], [roles] and [roles][].\n\n[roles]: /roles "The roles"'],
    ['The matrix grid[row][column], a list[0], [1][2], an [aside] and \\[words\\]\\[name\\].'],
    ['[mail](mailto:name@example.org), [site](https://example.org/a_(b)?c=d&e=f#g), https://example.org.'],
    [
      '[an article](https://de.example.org/wiki/Künstliche_Intelligenz) and [a port](https://example.org:8443/).',
    ],
    ['[home](/), [the roles](/roles), [with a query](/roles?a=b), [a heading](/references#marks).'],
    ['[a page](./devops.mdx), [a page](../start.mdx), [as Markdown](/roles.md), [changes](/changelog.xml).'],
    ['[further down](#further-down)\n\n## Further down {/* #further-down */}'],
    ['## One {/* #one */}\n\n### Two {/*#two*/}\n\n#### Three\n\n## Four: “why” & `how` {/* #four */}'],
    ['[down](#three-steps-down)\n\n## One {/* #one */}\n\n### Two {/* #two */}\n\n#### Three steps down'],
    ['![A phone with a photo: two faces, two names](/img/face-app/answer.webp "The answer")'],
    ['![A chart of answer times over a day](/img/face-app/answer.webp)'],
    ['Grüße, 中文, עברית, العربية, हिन्दी, zażółć, Ωμέγα.'],
    ['Emoji 🙂, joined 👩‍💻, a flag 🇵🇱, a heart ❤️.'],
    ['A no-break&nbsp;space, a soft&shy;hyphen, &copy;, &hellip;, 10 % and 5 €.'],
    ['*Emphasis*, **strong**, ~~struck~~, `code`, ***both***, snake_case_word, 2 * 3 * 4.'],
    ['#1 of the list, #hashtag, C# and a # alone.'],
    ['A price of $5 to $10, a path C:\\photos, an e-mail name\\@host.'],
    ['Line one  \nline two\\\nline three.'],
    ['---\n\nText.\n\n***'],
    ['<RoleTable caption="One is enough" />\n\n<RoleCards />'],
    ["<RoleTable roles={['devops', 'ml-engineer']} caption={'A text'} />"],
    ['<Term id="embedding">embedding</Term>, and embeddings again.'],
    ['Constructor, __proto__, toString and hasOwnProperty are words.'],
    ['=======\n\nText.'],
    ['Text with a tab\tinside.'],
  ]),
  ...sources({
    'line ends of another system': [page('Text.\n\n- a\n- b').replaceAll('\n', '\r\n')],
    'no empty line at the end': [page('Text.').trimEnd()],
    'every key': [
      page('Text.').replace(
        '\n---\n',
        '\nsidebar_label: "Photo: a short label"\nrole: devops\nhide_table_of_contents: true\n---\n',
      ),
    ],
    'keywords one a line, with comments': [
      page('Text.').replace(
        '[photo, upload, answer]',
        '# what people type\n  - photo\n  - \'the upload\'\n  - "answer"',
      ),
    ],
    'a hundred sections': [
      page(
        Array.from({length: 100}, (_, n) => `## Part ${String(n)} {/* #part-${String(n)} */}\n\nText.`).join(
          '\n\n',
        ),
      ),
    ],
    'a table of a hundred rows': [
      page(`| a | b |\n| - | - |\n${'| some words | and some more |\n'.repeat(100)}`),
    ],
  }),
];
