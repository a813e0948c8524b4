import {cardPath} from '../../../src/lib/pageFiles';
import type {Step} from '../step';
import {drawCard, type Tokens} from './drawCard';
import {renderPng, type Renderer} from './renderPng';

const PACKAGES = 'node_modules';
const WASM = `${PACKAGES}/@resvg/resvg-wasm/index_bg.wasm`;
const FONTS = ['400', '600'].map(
  (weight) => `${PACKAGES}/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`,
);
const TOKENS = 'src/css/tokens.css';
/** What draws the cards, for the cache: raise it when a new version of the font or the program draws differently. */
const DRAWN_BY = 'resvg 2.6.2, Source Serif 4 5.3.1';

/** Draws each page's social card, the picture that link previews show. */
export const socialCards: Step = {
  name: 'social cards',
  run: async (site, files) => {
    const tokens = readTokens(await files.readSource(TOKENS));
    let renderer: Promise<Renderer> | undefined;
    const readRenderer = async (): Promise<Renderer> => ({
      wasm: await files.readBytes(WASM),
      fonts: await Promise.all(FONTS.map(files.readBytes)),
    });
    for (const {address, title, question, role} of site.pages) {
      const svg = drawCard({site: site.title, title, question, role}, tokens);
      const png = await files.cached(`${DRAWN_BY}\n${svg}`, async () => {
        // Read only when a card is not in the cache.
        renderer ??= readRenderer();
        return await renderPng(svg, await renderer);
      });
      await files.write(cardPath(address).slice(1), png);
    }
  },
};

/** The custom properties of the light theme, which stand first in the style sheet. */
export function readTokens(css: string): Tokens {
  const block = /:root \{(.*?)\}/s.exec(css)?.[1] ?? '';
  const properties = block.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...properties].map(([, name = '', value = '']) => [name, value.trim()]));
}
