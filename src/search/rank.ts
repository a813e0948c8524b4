import type {PageKind} from './answer';
import type {Lexicon} from './lexicon';
import type {Names} from './names';
import type {IndexedPage, IndexedSection} from './sections';
import type {WeighedSlot} from './weighSlots';

export interface Ranked {
  readonly section: IndexedSection;
  readonly score: number;
  /** Share of what the query asks, by weight, that the section or its page says; from 0 to 1. */
  readonly covered: number;
}

/** How much a query that is a section's name counts, beside a section that says all of it in full, which counts 1. */
const NAME_SCORE = 0.9;
/** What a page's sections say counts so much for the page as a whole. */
const PAGE_SHARE = 0.6;
/** What a place that a synonym names is worth for its part of the query. */
const ANSWER_STRENGTH = 0.75;

/** Pages about this site itself and lists of sources give way to pages about its subject when both match alike. */
const KIND_WEIGHTS: {readonly [Kind in PageKind]?: number} = {
  contribute: 0.85,
  references: 0.85,
  glossary: 0.95,
};

/** Every section that says something of what was asked, the best first. */
export function rank(slots: readonly WeighedSlot[], lexicon: Lexicon, names: Names): Ranked[] {
  const asked = slots.reduce((sum, {weight}) => sum + weight, 0);
  if (asked === 0) return [];
  const slotScores = slots.map((slot) => withAnswers(withPages(slot, lexicon), slot, lexicon));
  const found = new Set(slotScores.flatMap((scores) => [...scores.keys()]));
  return [...found]
    .flatMap((id): Ranked[] => {
      const section = lexicon.sections[id];
      if (section === undefined) return [];
      let [said, covered] = [0, 0];
      slots.forEach(({weight}, index) => {
        const strength = slotScores[index]?.get(id) ?? 0;
        said += weight * strength;
        covered += strength > 0 ? weight : 0;
      });
      const nearness = names.nearness(id, slots);
      const share = covered / asked;
      const score =
        ((said / asked) * share + NAME_SCORE * nearness ** 2) * (KIND_WEIGHTS[section.page.kind] ?? 1);
      return [{section, score, covered: share}];
    })
    .sort((one, other) => other.score - one.score || one.section.id - other.section.id);
}

/** A page's beginning stands for the page: what the sections say counts for it too. */
function withPages({strengths}: WeighedSlot, lexicon: Lexicon): Map<number, number> {
  const scores = new Map(strengths);
  const best = new Map<IndexedPage, number>();
  for (const [id, strength] of strengths) {
    const page = lexicon.sections[id]?.page;
    if (page !== undefined) best.set(page, Math.max(best.get(page) ?? 0, strength));
  }
  for (const [{address}, strength] of best) {
    const start = lexicon.at(address);
    if (start !== undefined) scores.set(start.id, Math.max(scores.get(start.id) ?? 0, PAGE_SHARE * strength));
  }
  return scores;
}

function withAnswers(
  scores: Map<number, number>,
  {answers}: WeighedSlot,
  lexicon: Lexicon,
): Map<number, number> {
  answers.forEach((address, index) => {
    const section = lexicon.at(address);
    if (section === undefined) return;
    const strength = ANSWER_STRENGTH - 0.05 * index;
    scores.set(section.id, Math.max(scores.get(section.id) ?? 0, strength));
  });
  return scores;
}
