import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parsePage} from '../../src/contentPolicy/source/parsePage';
import {ROOT} from '../structure/sourceFiles';
import {allowancesOf, uncitedNumbersOf} from './numbers';
import {PAGES} from './pages';

const {scripts} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {scripts: object};
const signsIn = (page: string): string[] => uncitedNumbersOf(parsePage(page)).flatMap(({signs}) => signs);
const CITE = '<Cite fact="dora/four-metrics" />';

describe('a number without a source', () => {
  it.each([
    ['92% had trouble.', ['92%']],
    ['It let 1.02 % of the pairs pass.', ['1.02 %']],
    ['Interviews with 45 practitioners.', ['45']],
    ['It shows 1,270 faces.', ['1,270']],
    ['They may sue for 1,000 dollars.', ['1,000 dollars']],
    ['It was 10 times as high.', ['10 times']],
    ['In 2018 a company renamed them.', ['2018']],
    ['An accuracy of 0.925 on one set.', ['0.925']],
    ['It accepts them at a rate of 0.925 at this threshold.', ['0.925']],
    ['Article 9 of the GDPR forbids it.', ['Article 9', 'GDPR']],
    ['- a list\n- with 34 items of the world\n', ['34']],
  ])('is found in “%s”', (page, signs) => {
    expect(signsIn(page)).toEqual(signs);
  });

  it.each([
    ['a citation in the paragraph', `92% had trouble ${CITE}. So had 45 others.`],
    ['a citation for a law', `The GDPR forbids it ${CITE}.`],
    ['small counts', 'Three of four desks, 2 of them at night.'],
    ['the length of an embedding', 'It becomes 128 numbers, from 68 points.'],
    ['a distance', 'The published threshold of 0.6 and not 0.55.'],
    ['an answer of HTTP', 'No answer at all and 503, “come back later”. With status 200 all is well.'],
    ['the time of day', 'It is 3 a.m., or 11 p.m. for others.'],
    ['a version', 'You need Node 20 or newer.'],
    ['code', 'Send `gus-01-front.jpg` to `127.0.0.1`.'],
    ['when we looked', 'This was checked in November 2026.'],
    ['a table', '| Year |\n| ---- |\n| 2018 |\n'],
    [
      'a question for the reader',
      '<CheckYourself question="?">\n  Of 100 photos, 7 % fail.\n</CheckYourself>\n',
    ],
    ['an example that says so', 'Say 100 photos wait {/* number: an example */}.'],
    [
      'a part that names a command',
      '## A {/* #a */}\n\nIt reads 326 a second, or 34 %.\n\n`npm run face-app:bench`\n',
    ],
    [
      'a count beside quoted code',
      '## A {/* #a */}\n\nAfter 20 seconds.\n\n```ts file=examples/face-app/main.ts region=a\n\n```\n',
    ],
    ['what sums up a measured page', 'Some 35 a second.\n\n## A {/* #a */}\n\n`npm run face-app:bench`\n'],
    ['the last part', '## Next {/* #read-next */}\n\nIf the GDPR worries you, read on.\n'],
  ])('is not seen in %s', (_, page) => {
    expect(signsIn(page)).toEqual([]);
  });

  it.each([
    [
      'a share beside quoted code',
      '34 % do.\n\n```ts file=examples/face-app/main.ts region=a\n\n```\n',
      ['34 %'],
    ],
    ['a law beside a command', 'The AI Act asks.\n\n`npm run face-app:bench`\n', ['AI Act']],
    ['a share that sums up', '34 % do.\n\n## A {/* #a */}\n\n`npm run face-app:bench`\n', ['34 %']],
    [
      'a part after the measured one',
      '## A {/* #a */}\n\n`npm run face-app`\n\n## B {/* #b */}\n\n45 people.\n',
      ['45'],
    ],
  ])('is still seen in %s', (_, page, signs) => {
    expect(signsIn(page)).toEqual(signs);
  });
});

describe.each(PAGES)('$path', ({path, tree}) => {
  it('says where each number and each law comes from', () => {
    const uncited = uncitedNumbersOf(tree).map(
      ({line, signs, text}) =>
        `${path}:${String(line)} ${signs.join(', ')} – add a <Cite>, name the command in this part, or write {/* number: an example */}: ${text}`,
    );
    expect(uncited).toEqual([]);
  });

  it('allows a number only by a command or file that exists, or as an example', () => {
    const unknown = allowancesOf(tree).filter((reason) => {
      const script = /^npm run (\S+)/.exec(reason)?.[1];
      if (script !== undefined) return !Object.hasOwn(scripts, script);
      return !reason.startsWith('an example') && !existsSync(ROOT + reason);
    });
    expect(unknown).toEqual([]);
  });
});
