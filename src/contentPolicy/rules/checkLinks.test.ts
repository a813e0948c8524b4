// cspell:ignore cript
import {describe, expect, it} from 'vitest';
import {checkLinks} from './checkLinks';
import {findingsOf} from './fixtures';

describe('checkLinks', () => {
  it('lets through links to pages, headings, sites and mailboxes', () => {
    const source =
      '[a](/roles) [b](#why) [c](https://example.org/x?y#z) [d](mailto:a@b.org) [e](./f.mdx) [g][h]\n\n[h]: /h';
    expect(findingsOf(checkLinks, source)).toEqual([]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](java&#x73;cript:alert(1))',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '[x][y]\n\n[y]: /fine\n[y]: javascript:alert(1)',
    'http://example.org',
    'www.example.org',
  ])('refuses a link that may not be: %s', (source) => {
    expect(findingsOf(checkLinks, source)).toMatchObject([{rule: 'link-target'}]);
  });

  it('points at the definition that holds the address', () => {
    expect(findingsOf(checkLinks, '[x][y]\n\n[y]: //evil.example')).toMatchObject([{line: 3, column: 1}]);
  });

  it.each(['[](/roles)', '[ ](/roles)', '[![](x.png)](/roles)'])(
    'refuses a link without words: %s',
    (source) => {
      expect(findingsOf(checkLinks, source)).toMatchObject([
        {rule: 'link-text', message: 'The link has no text.'},
      ]);
    },
  );

  it('lets a picture or a component be the words', () => {
    expect(findingsOf(checkLinks, '[![The four desks](x.png)](/roles) [<Card />](/roles)')).toEqual([]);
  });
});
