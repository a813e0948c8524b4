import {describe, expect, it} from 'vitest';
import {CLAIMS_WE_REFUSE} from '../../src/data/claimsWeRefuse';
import {COMPARISON} from '../../src/data/comparison';
import {QUESTIONS} from '../../src/data/decision';
import {OUTCOMES} from '../../src/data/decision/outcomes';
import {FAILURES} from '../../src/data/failures';
import {GLOSSARY} from '../../src/data/glossary';
import {HANDOFF_NOTES} from '../../src/data/handoffs';
import {LADDERS} from '../../src/data/maturity';
import {STEPS} from '../../src/data/pipeline';
import {SCALE_ENGINES} from '../../src/data/scaleEngines';
import {TEAM_STRUCTURES} from '../../src/data/teamStructures';
import {THRESHOLD_USES} from '../../src/data/thresholdUses';
import {PAGES} from './pages';
import {paragraphsOf} from './prose';

/** How each refused claim shows where somebody repeats it, in the order of the data. */
const SIGNS: readonly RegExp[] = [
  /\b87\s?(%|per ?cent)/i,
  /\b95\s?(%|per ?cent)[^.]*glue|glue code[^.]*\b95\s?(%|per ?cent)/i,
  /\b34\.7\s?(%|per ?cent)/i,
  /\b(all|every) face recognition[^.]*\bbiased/i,
  /\b99\.6\s?(%|per ?cent)/i,
  /embeddings?\b[^.]*\b(cannot|can never) be (turned back|reversed|inverted)/i,
  /\b99\s?(%|per ?cent) (sure|certain)/i,
  /delivers?\b[^.]*\bexactly once/i,
  /GDPR (bans|forbids) face recognition|GDPR does not apply to photos/i,
  /MLOps is for every/i,
  /(engineers?|scientists?) earns? /i,
];

const withoutReferences = PAGES.filter(({address}) => address !== '/references');

describe('a claim that we refuse', () => {
  it.each(CLAIMS_WE_REFUSE.map(({claim}, index) => ({claim, sign: SIGNS[index]})))(
    '“$claim” has its sign here',
    ({claim, sign}) => {
      expect(sign?.test(claim)).toBe(true);
      expect(SIGNS.filter((one) => one.test(claim))).toHaveLength(1);
    },
  );

  it.each(withoutReferences)('is not repeated on $path', ({tree, reading: {frontMatter}}) => {
    const texts = [frontMatter?.title, frontMatter?.description, ...paragraphsOf(tree).map(({text}) => text)];
    expect(texts.filter((text) => text !== undefined && SIGNS.some((sign) => sign.test(text)))).toEqual([]);
  });

  it('is not repeated in the data that pages draw', () => {
    const data = JSON.stringify([
      ...[COMPARISON, STEPS, GLOSSARY, FAILURES, HANDOFF_NOTES, QUESTIONS, OUTCOMES],
      ...[TEAM_STRUCTURES, LADDERS, SCALE_ENGINES, THRESHOLD_USES],
    ]);
    expect(SIGNS.filter((sign) => sign.test(data))).toEqual([]);
  });
});
