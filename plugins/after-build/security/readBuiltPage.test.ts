import {expect, test} from 'vitest';
import {hashSource, readBuiltPage} from './readBuiltPage';

test('an inline script is named by the hash that browsers compute of it', () => {
  // The example of the CSP specification, section "Usage" of hash sources.
  expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  expect(readBuiltPage("<script>alert('Hello, world.');</script>").scriptHashes).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test('the text is hashed as it stands, with entities and comments, and line ends as a browser reads them', () => {
  const {scriptHashes} = readBuiltPage('<script>a &amp; "<!-- b"\r\nc</script>');
  expect(scriptHashes).toEqual([hashSource('a &amp; "<!-- b"\nc')]);
});

test('all that a browser runs or obeys has a hash, each once; data and files have none', () => {
  const html = `<head><script src=/a.js>ignored</script><script type="application/ld+json">{}</script>
    <script type=module>one</script></head><body><script type="text/javascript">two</script><script>two</script>
    <script type=speculationrules>{"prefetch": []}</script><script type=importmap>{}</script>
    <template><script>three</script></template>`;
  expect(readBuiltPage(html).scriptHashes).toEqual(
    ['one', 'two', '{"prefetch": []}', '{}', 'three'].map(hashSource),
  );
});

test('the styles in the head are named by their hashes', () => {
  const {styleHashes, refused} = readBuiltPage('<head><style>p { top: 0 }</style></head><body><p>one');
  expect([styleHashes, refused]).toEqual([[hashSource('p { top: 0 }')], []]);
});

test.each([
  ['<p style="color: red">', '<p style="color: red"> Give it a class'],
  ['<svg><path STYLE="fill: red">', '<path style="fill: red"> Give it a class'],
  ['<p><style>p {}</style>', '<style> Put its rules into a style sheet.'],
  ['<svg><style>p {}</style></svg>', '<style> Put its rules into a style sheet.'],
  ['<img src=x onerror=alert(1)>', '<img src="x" onerror="alert(1)"> Add its listener in a script.'],
  ['<a href="javascript:alert(1)">', '<a href="javascript:alert(1)"> Lead to an address'],
  ['<a href="&#1; jAvascript:alert(1)">', 'Lead to an address, not to a script.'],
])('%s is told, with what to do instead', (html, sentence) => {
  expect(readBuiltPage(html).refused).toEqual([expect.stringContaining(sentence)]);
});

test('what only looks alike is not told', () => {
  const html =
    '<pre>&lt;p style="a"> onclick=</pre><a href="/javascript:on" data-style="a" title="on style">a</a>';
  expect(readBuiltPage(html).refused).toEqual([]);
});
