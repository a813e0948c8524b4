import {LINES, QUESTIONS, type OutcomeId, type QuestionId, type Rule} from '../data/decision';
import {MLE_TYPE_IDS, type MleTypeId} from '../data/mleTypes';

/** A reader's answers: for a question the id of one of its answers. Questions may be missing; ids must be real. */
export type Answers = {readonly [Id in QuestionId]?: string};

/** What the answers count together. */
export interface Tally {
  /** Whether an answer ends the matter, whatever the others count. */
  readonly isBlocked: boolean;
  /** Whether so few people work with data that more than one engineer is out of the question. */
  readonly isTooFew: boolean;
  /** Points, -2 to 9. */
  readonly need: number;
  readonly marks: {readonly [Kind in MleTypeId]: number};
}

const NOTHING: Tally = {
  isBlocked: false,
  isTooFew: false,
  need: 0,
  marks: {'data-scientist-who-does-ml': 0, 'ml-operations': 0, 'ml-systems': 0},
};

/** The answers counted together; questions without an answer count nothing. */
export function tallyOf(answers: Answers): Tally {
  return QUESTIONS.reduce((tally, {id}) => counted(tally, id, answers[id]), NOTHING);
}

/** Where a tally of all questions leads. Kinds that tie go in the order of the data: the one for fewer people first. */
export function outcomeOf(tally: Tally): OutcomeId {
  const {isBlocked, isTooFew, need} = tally;
  if (isBlocked || need < LINES.need) return 'not-yet';
  if (!isTooFew && need >= LINES.more && strongKinds(tally).length > 1) return 'more-than-one';
  return kindsByMarks(tally)[0];
}

/** The kinds of ML engineer, the one with most marks first. */
export function kindsByMarks({marks}: Tally): readonly [MleTypeId, ...MleTypeId[]] {
  const [first, ...others] = [...MLE_TYPE_IDS].sort((one, other) => marks[other] - marks[one]);
  return [first ?? MLE_TYPE_IDS[0], ...others];
}

/** The kinds with marks enough to be advised beside another, the one with most marks first. */
export function strongKinds(tally: Tally): readonly MleTypeId[] {
  return kindsByMarks(tally).filter((kind) => tally.marks[kind] >= LINES.twoKinds);
}

/** The rules of one answer; none for an answer that the question does not have. */
export function rulesOf(question: QuestionId, answer: string | undefined): readonly Rule[] {
  const {answers} = QUESTIONS.find(({id}) => id === question) ?? {answers: []};
  return answers.find(({id}) => id === answer)?.rules ?? [];
}

/** Every outcome that some answers to the questions still open would lead to; one when the matter is settled. */
export function possibleOutcomes(answers: Answers): ReadonlySet<OutcomeId> {
  let tallies = new Map([['', tallyOf(answers)]]);
  for (const {id, answers: choices} of QUESTIONS.filter((question) => answers[question.id] === undefined)) {
    // Different answers often count the same; those are followed once.
    const next = new Map<string, Tally>();
    for (const tally of tallies.values()) {
      for (const choice of choices) {
        const more = counted(tally, id, choice.id);
        next.set(keyOf(more), more);
      }
    }
    tallies = next;
  }
  return new Set([...tallies.values()].map(outcomeOf));
}

function counted(tally: Tally, question: QuestionId, answer: string | undefined): Tally {
  let {isBlocked, need} = tally;
  const marks = {...tally.marks};
  for (const rule of rulesOf(question, answer)) {
    if (rule.counts === 'gate') isBlocked ||= !rule.isOpen;
    else if (rule.counts === 'need') need += rule.points;
    else marks[rule.kind] += rule.marks;
  }
  const isTooFew = tally.isTooFew || (question === 'people' && answer === LINES.tooFew);
  return {isBlocked, isTooFew, need, marks};
}

function keyOf({isBlocked, isTooFew, need, marks}: Tally): string {
  return [isBlocked, isTooFew, need, ...MLE_TYPE_IDS.map((kind) => marks[kind])].join();
}
