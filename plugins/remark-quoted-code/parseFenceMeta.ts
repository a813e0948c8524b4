/** What stands behind the language of a code fence, as far as quoting goes. */
export interface FenceMeta {
  readonly file: string | undefined;
  readonly region: string | undefined;
  /** Everything else, for Docusaurus: title, line numbers, highlighted lines. */
  readonly rest: string;
  readonly hasTitle: boolean;
}

// name="a value", name='a value', {1,3-5}, or anything without spaces.
const TOKENS = /[^\s"'{]+=(?:"[^"]*"|'[^']*')|\{[^}]*\}|\S+/g;

/** Reads `file=… region=…` out of the meta text of a code fence; quotes around a value are optional. */
export function parseFenceMeta(meta: string): FenceMeta {
  const tokens = meta.match(TOKENS) ?? [];
  const rest = tokens.filter((token) => !/^(?:file|region)=/.test(token));
  return {
    file: valueOf('file', tokens),
    region: valueOf('region', tokens),
    rest: rest.join(' '),
    hasTitle: rest.some((token) => token.startsWith('title=')),
  };
}

function valueOf(name: string, tokens: readonly string[]): string | undefined {
  const token = tokens.find((one) => one.startsWith(`${name}=`));
  return token?.slice(name.length + 1).replace(/^(["'])(.*)\1$/, '$2');
}
