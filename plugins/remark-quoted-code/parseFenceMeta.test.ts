import {describe, expect, it} from 'vitest';
import {parseFenceMeta} from './parseFenceMeta';

describe('parseFenceMeta', () => {
  it('finds file and region and keeps the rest for Docusaurus', () => {
    expect(parseFenceMeta('file=examples/a.ts region=trigger {1,3-5} showLineNumbers')).toEqual({
      file: 'examples/a.ts',
      region: 'trigger',
      rest: '{1,3-5} showLineNumbers',
      hasTitle: false,
    });
  });

  it('takes values in either kind of quotes', () => {
    expect(parseFenceMeta(`file="examples/a b.ts" region='trigger'`)).toMatchObject({
      file: 'examples/a b.ts',
      region: 'trigger',
      rest: '',
    });
  });

  it('notices a title and does not read inside it', () => {
    expect(parseFenceMeta('title="file=examples/a.ts region=b"')).toEqual({
      file: undefined,
      region: undefined,
      rest: 'title="file=examples/a.ts region=b"',
      hasTitle: true,
    });
  });

  it('finds nothing in nothing', () => {
    expect(parseFenceMeta('')).toEqual({file: undefined, region: undefined, rest: '', hasTitle: false});
  });
});
