import type {Judgement} from './lighthouse';
import type {LinkTimes} from './linkRun';
import type {SentAnswer} from './publishedSite';
import type {Taps} from './tapRun';
import type {PageWeight, UseWeight} from './weightRun';

/** "ours" is the site as it is published; "load" the same hydrated at load; "floor" its text as bare HTML. */
export type SiteName = 'ours' | 'load' | 'floor' | 'Starlight';

/** What was measured of one site; a part that was not asked for is empty. */
export interface SiteResults {
  readonly name: SiteName;
  readonly weights: readonly PageWeight[];
  readonly uses: readonly UseWeight[];
  /** Pages of which everything was used. */
  readonly everything: readonly PageWeight[];
  readonly judgements: {readonly [address: string]: Judgement | undefined};
  readonly taps: readonly Taps[];
  readonly link: LinkTimes | undefined;
}

/** Bytes of some answers together. */
export function bytesOf(answers: readonly SentAnswer[]): number {
  return answers.reduce((sum, {bytes}) => sum + bytes, 0);
}

/** Without the tab's icon, which belongs to no page. */
export function ofPage(answers: readonly SentAnswer[]): readonly SentAnswer[] {
  return answers.filter(({kind}) => kind !== 'icon');
}

/** Of script alone. */
export function scriptBytes(answers: readonly SentAnswer[]): number {
  return bytesOf(answers.filter(({kind}) => kind === 'js'));
}

/** The page of which the most script was sent when everything on it had been used. */
export function heaviestPage({everything}: SiteResults): PageWeight | undefined {
  return everything.toSorted((a, b) => scriptBytes(b.opened) - scriptBytes(a.opened))[0];
}
