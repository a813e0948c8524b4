import {ROLE_IDS, ROLES, type RoleId, type Shape} from '../../../src/data/roles';
import {CARD_SIZE} from '../../../src/lib/pageFiles';
import {wrapText} from './wrapText';

/** What a card shows. */
export interface Card {
  /** Name of the site. */
  readonly site: string;
  readonly title: string;
  readonly question: string;
  /** The role whose desk the page is about: its shape stands out on the photo's way. */
  readonly role: RoleId | undefined;
}

/** Values of the custom properties of tokens.css by name, "--ink" for instance. */
export type Tokens = Readonly<Record<string, string>>;

export const CARD_FONT = 'Source Serif 4';

const MARGIN = 80;
const TEXT_WIDTH = CARD_SIZE.width - 2 * MARGIN;
const BAR_HEIGHT = 14;
const WAY_Y = 540;
/** Title and question stand between these heights. */
const [TEXT_TOP, TEXT_BOTTOM] = [164, 486];
const TITLE_SIZES = [84, 76, 68, 60, 52, 44] as const;
const QUESTION_SIZE = 36;
const GAP = 26;
const LINE_HEIGHT = 1.16;

/** Centred on 0, 0 and 48 pixels wide. */
const OUTLINES: {readonly [Name in Shape]: string} = {
  square: '<rect x="-22" y="-22" width="44" height="44" rx="6"/>',
  circle: '<circle r="24"/>',
  triangle: '<path d="M0-26 28 22H-28Z"/>',
  diamond: '<path d="M0-28 28 0 0 28-28 0Z"/>',
};

/** A page's social card as SVG. Throws when a colour is not among the tokens. */
export function drawCard({site, title, question, role}: Card, tokens: Tokens): string {
  const colour = (name: string): string => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`The style sheet sets no ${name}.`);
    return value;
  };
  const questionLines = question === title ? [] : wrapText(question, QUESTION_SIZE, TEXT_WIDTH);
  const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LINE_HEIGHT;
  const room = TEXT_BOTTOM - TEXT_TOP - GAP - heightOf(questionLines, QUESTION_SIZE);
  const size =
    TITLE_SIZES.find((one) => heightOf(wrapText(title, one, TEXT_WIDTH), one) <= room) ?? TITLE_SIZES[5];
  const titleLines = wrapText(title, size, TEXT_WIDTH);
  const questionTop = TEXT_TOP + heightOf(titleLines, size) + GAP;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="${CARD_FONT}">`,
    `<rect width="100%" height="100%" fill="${colour('--paper')}"/>`,
    bar(role === undefined ? ROLE_IDS : [role], colour),
    textLines([site], 70, 34, `font-weight="600" fill="${colour('--ink-soft')}"`),
    textLines(titleLines, TEXT_TOP, size, `font-weight="600" fill="${colour('--ink')}"`),
    textLines(questionLines, questionTop, QUESTION_SIZE, `fill="${colour('--ink-soft')}"`),
    photoWay(role, colour),
    '</svg>',
  ].join('\n');
}

/** The colours of the roles that the page is about, side by side along the upper edge. */
function bar(roles: readonly RoleId[], colour: (name: string) => string): string {
  const width = CARD_SIZE.width / roles.length;
  return roles
    .map(
      (role, index) =>
        `<rect x="${round(index * width)}" width="${round(width)}" height="${BAR_HEIGHT}" fill="${colour(`--role-${role}`)}"/>`,
    )
    .join('\n');
}

/** The four desks on one line, in the order of the photo's way; the page's own is larger, the others are outlines. */
function photoWay(role: RoleId | undefined, colour: (name: string) => string): string {
  const [from, to] = [MARGIN + 24, CARD_SIZE.width - MARGIN - 24];
  const desks = ROLE_IDS.map((id, index) => {
    const x = from + ((to - from) * index) / (ROLE_IDS.length - 1);
    const own = colour(`--role-${id}`);
    const isFilled = role === undefined || role === id;
    const paint = isFilled ? `fill="${own}"` : `fill="${colour('--paper')}" stroke="${own}" stroke-width="4"`;
    const scale = role === id ? 1.4 : isFilled ? 1 : 0.8;
    return `<g transform="translate(${round(x)} ${WAY_Y}) scale(${scale})" ${paint}>${OUTLINES[ROLES[id].shape]}</g>`;
  });
  const line = `<path d="M${from} ${WAY_Y}H${to}" stroke="${colour('--line-strong')}" stroke-width="4"/>`;
  return [line, ...desks].join('\n');
}

/** Lines of text below `top`. Letters stand on a line 0.8 of their size below the upper edge. */
function textLines(lines: readonly string[], top: number, size: number, attributes: string): string {
  return lines
    .map((line, index) => {
      const y = round(top + size * (0.8 + index * LINE_HEIGHT));
      return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${attributes}>${escape(line)}</text>`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
