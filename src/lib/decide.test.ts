import {describe, expect, it} from 'vitest';
import {LINES, OUTCOME_IDS, OUTCOMES, QUESTIONS, type OutcomeId, type QuestionId} from '../data/decision';
import {MLE_TYPE_IDS} from '../data/mleTypes';
import {outcomeOf, possibleOutcomes, rulesOf, tallyOf, type Answers, type Tally} from './decide';
import {weighAnswers} from './weighAnswers';

/** Every way to answer all questions. */
const PATHS: readonly Answers[] = QUESTIONS.reduce<Answers[]>(
  (paths, {id, answers}) => paths.flatMap((path) => answers.map((answer) => ({...path, [id]: answer.id}))),
  [{}],
);

const outcomeFor = (answers: Answers): OutcomeId => outcomeOf(tallyOf(answers));

/** The sentences of the table of outcomes, each on its own: how a reader decides by hand. */
function outcomesByHand({isBlocked, isTooFew, need, marks}: Tally): OutcomeId[] {
  const isWork = !isBlocked && need >= LINES.need;
  const strong = MLE_TYPE_IDS.filter((kind) => marks[kind] >= LINES.twoKinds).length;
  const isMore = isWork && need >= LINES.more && strong >= 2 && !isTooFew;
  const [endToEnd, operations, systems] = MLE_TYPE_IDS.map((kind) => marks[kind]) as [number, number, number];
  const holds: {readonly [Id in OutcomeId]: boolean} = {
    'not-yet': isBlocked || need < LINES.need,
    'data-scientist-who-does-ml': isWork && !isMore && endToEnd >= operations && endToEnd >= systems,
    'ml-operations': isWork && !isMore && operations > endToEnd && operations >= systems,
    'ml-systems': isWork && !isMore && systems > endToEnd && systems > operations,
    'more-than-one': isMore,
  };
  return OUTCOME_IDS.filter((id) => holds[id]);
}

/** What every path counts and where it leads, in the order of PATHS. */
const ENDS = PATHS.map((path) => ({tally: tallyOf(path), outcome: outcomeFor(path)}));
type End = (typeof ENDS)[number];

/** Calls back for every path and every other answer to one of its questions. */
function eachSingleChange(visit: (from: End, to: End, question: QuestionId) => void): void {
  let stride = PATHS.length;
  for (const {id, answers} of QUESTIONS) {
    // In PATHS a question’s next answer stands this many places further.
    stride /= answers.length;
    for (const [index, from] of ENDS.entries()) {
      const given = Math.floor(index / stride) % answers.length;
      for (let other = 0; other < answers.length; other += 1) {
        const to = ENDS[index + (other - given) * stride];
        if (other !== given && to !== undefined) visit(from, to, id);
      }
    }
  }
}

describe('every path through the guide', () => {
  it('can be walked: there are fewer than 50,000', () => {
    expect(PATHS).toHaveLength(26_244);
  });

  it('ends in exactly one outcome, the one that its sentence in the table gives', () => {
    const wrong = PATHS.filter((path) => {
      const byHand = outcomesByHand(tallyOf(path));
      return byHand.length !== 1 || byHand[0] !== outcomeFor(path);
    });
    expect(wrong).toEqual([]);
  });

  it('ends with at least one reason for its outcome', () => {
    const bare = PATHS.filter((path) => weighAnswers(path, outcomeFor(path)).inFavour.length === 0);
    expect(bare).toEqual([]);
  });

  it('ends with at least one next step', () => {
    const stuck = PATHS.filter((path) => {
      const {
        advice,
      }: {readonly advice: readonly {readonly when?: {question: string; answers: readonly string[]}}[]} =
        OUTCOMES[outcomeFor(path)];
      return !advice.some(
        ({when}) => when?.answers.includes(path[when.question as QuestionId] ?? '') ?? true,
      );
    });
    expect(stuck).toEqual([]);
  });

  it('leads to none of the outcomes in vain: each is reached', () => {
    expect(new Set(PATHS.map(outcomeFor))).toEqual(new Set(OUTCOME_IDS));
  });
});

describe('one other answer', () => {
  it('can change the outcome, whichever question it is', () => {
    const decisive = new Set<QuestionId>();
    eachSingleChange((from, to, question) => {
      if (from.outcome !== to.outcome) decisive.add(question);
    });
    expect([...decisive]).toEqual(QUESTIONS.map(({id}) => id));
  });

  it('that counts no less for an engineer never turns one into “not yet”', () => {
    let looked = 0;
    eachSingleChange((from, to) => {
      if (from.outcome === 'not-yet' || to.tally.isBlocked || to.tally.need < from.tally.need) return;
      looked += 1;
      if (to.outcome === 'not-yet') throw new Error(JSON.stringify([from, to]));
    });
    expect(looked).toBeGreaterThan(10_000);
  });

  it('that counts more for the advised kind and less for the others never takes it away', () => {
    let looked = 0;
    eachSingleChange((from, to) => {
      const kind = MLE_TYPE_IDS.find((id) => id === from.outcome);
      if (kind === undefined || to.tally.isBlocked || to.tally.need < LINES.need) return;
      const isBetter = MLE_TYPE_IDS.every((id) =>
        id === kind ? to.tally.marks[id] >= from.tally.marks[id] : to.tally.marks[id] <= from.tally.marks[id],
      );
      if (!isBetter) return;
      looked += 1;
      if (to.outcome !== kind && to.outcome !== 'more-than-one') throw new Error(JSON.stringify([from, to]));
    });
    expect(looked).toBeGreaterThan(1_000);
  });

  it('cannot help where the data is not fit to use', () => {
    expect(new Set(PATHS.filter(({data}) => data === 'scattered').map(outcomeFor))).toEqual(
      new Set(['not-yet']),
    );
  });

  it('never sends three people or fewer to hire more than one', () => {
    const few = PATHS.filter(({people}) => people === 'few').map(outcomeFor);
    expect(few).not.toContain('more-than-one');
  });
});

describe('questions not answered yet', () => {
  it('leave every outcome open at the start', () => {
    expect(possibleOutcomes({})).toEqual(new Set(OUTCOME_IDS));
  });

  it('leave none but the outcome itself open when there are none', () => {
    for (const path of PATHS.filter((_, index) => index % 97 === 0)) {
      expect(possibleOutcomes(path)).toEqual(new Set([outcomeFor(path)]));
    }
  });

  it.each([
    [{data: 'scattered'}],
    [{owner: 'yes', models: 'none', retraining: 'seldom'}],
    [{people: 'few', makers: 'through', platform: 'team', teams: 'one', data: 'ready'}],
    [{models: 'several', retraining: 'often', product: 'key', night: 'anyone', owner: 'no', data: 'ready'}],
  ] satisfies [Answers][])('leave open after %j just what some answers to the rest lead to', (given) => {
    const completions = PATHS.filter((path) =>
      Object.entries(given).every(([question, answer]) => path[question as QuestionId] === answer),
    );
    expect(possibleOutcomes(given)).toEqual(new Set(completions.map(outcomeFor)));
  });

  it('do not matter once the matter is settled', () => {
    expect([...possibleOutcomes({data: 'scattered'})]).toEqual(['not-yet']);
  });
});

describe('counting', () => {
  it('adds up what the answers count', () => {
    const answers = {models: 'several', retraining: 'often', owner: 'yes', people: 'many', platform: 'none'};
    expect(tallyOf(answers)).toEqual({
      isBlocked: false,
      isTooFew: false,
      need: 2,
      marks: {'data-scientist-who-does-ml': 0, 'ml-operations': 3, 'ml-systems': 3},
    });
  });

  it('finds no rules for an answer that the question does not have', () => {
    expect(rulesOf('models', 'a hundred')).toEqual([]);
  });
});
