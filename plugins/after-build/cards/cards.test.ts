import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ROLE_IDS} from '../../../src/data/roles';
import {filesInMemory, pageFixture, siteFixture} from '../fixtures';
import {CARD_FONT, drawCard} from './drawCard';
import {drawnWidth, renderPng} from './renderPng';
import {readTokens, socialCards} from './socialCards';
import {textWidth, wrapText} from './wrapText';

const font = (weight: number): Buffer =>
  readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
const RENDERER = {
  wasm: readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'),
  fonts: [font(400), font(600)],
};
const TOKENS = readTokens(readFileSync('src/css/tokens.css', 'utf8'));
const CARD = {site: 'ML Roles', title: 'The data engineer', question: 'What do they do?', role: undefined};

describe('lines of text', () => {
  it.each([
    'Who does what when machine learning ships?',
    'DevOps, MLOps, ML engineer: where are the lines?',
    'May we do this, and what must we delete? GDPR, BIPA, AI Act',
    'WWW MMM',
  ])('“%s” is drawn no wider than guessed, and not much narrower', async (text) => {
    const drawn = await drawnWidth(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="100"><text y="60" font-family="${CARD_FONT}" font-weight="600" font-size="50">${text}</text></svg>`,
      RENDERER,
    );
    expect(drawn).toBeGreaterThan(100);
    expect(textWidth(text, 50)).toBeGreaterThanOrEqual(drawn);
    expect(textWidth(text, 50)).toBeLessThanOrEqual(drawn * 1.3);
  });

  it('break between words, none wider than asked for', () => {
    const lines = wrapText('the model in the cloud and the pipeline around it', 40, 400);
    expect(lines.join(' ')).toBe('the model in the cloud and the pipeline around it');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 40)).toBeLessThanOrEqual(400);
  });

  it('hold a word that is too wide for any line alone', () => {
    expect(wrapText('a incomprehensibilities b', 40, 300)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});

describe('a card', () => {
  it.each(ROLE_IDS)('of a page about %s has that role’s colour at its top', (role) => {
    const svg = drawCard({...CARD, role}, TOKENS);
    expect(svg).toContain(
      `<rect x="0" width="1200" height="14" fill="${TOKENS[`--role-${role}`] ?? 'none'}"/>`,
    );
  });

  it('fits the longest title and question that front matter allows', () => {
    const title = 'Machine learning engineer with responsibilities in more than 7 domains';
    const question =
      `${'What is handed over between the desks of a machine learning team '.repeat(2)}?`.slice(-120);
    const places = [...drawCard({...CARD, title, question}, TOKENS).matchAll(/<text x="80" y="([\d.]+)"/g)];
    expect(places.length).toBeGreaterThan(4);
    // The desks begin here.
    expect(Math.max(...places.map(([, y]) => Number(y)))).toBeLessThanOrEqual(486);
  });

  it('says a question that is the title once', () => {
    const svg = drawCard({...CARD, title: 'Who does what?', question: 'Who does what?'}, TOKENS);
    expect(svg.match(/Who does what\?/g)).toHaveLength(1);
  });

  it('takes signs of XML as text', async () => {
    const svg = drawCard({...CARD, title: 'R & <D>'}, TOKENS);
    expect((await renderPng(svg, RENDERER)).length).toBeGreaterThan(1000);
  });

  it('names the colour that the style sheet lacks', () => {
    expect(() => drawCard(CARD, {'--ink': 'black'})).toThrow('The style sheet sets no --');
  });
});

describe('the step', () => {
  it('writes a PNG of 1200 by 630 pixels for each page, and draws it once', async () => {
    const files = {
      ...filesInMemory({source: {'src/css/tokens.css': readFileSync('src/css/tokens.css', 'utf8')}}),
      readBytes: (path: string) => Promise.resolve(readFileSync(path)),
    };
    const site = siteFixture(pageFixture('/'), pageFixture('/roles/devops'));
    await socialCards.run(site, files);
    const png = Buffer.from(files.built.get('img/cards/roles/devops.png') ?? '');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

    const unreadable = {...files, readBytes: () => Promise.reject(new Error('It was drawn again.'))};
    await expect(socialCards.run(site, unreadable)).resolves.toBeUndefined();
  });
});
