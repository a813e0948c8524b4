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
function kindsByMarks({marks}: Tally): readonly [MleTypeId, ...MleTypeId[]] {
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
  // Different answers often count the same, and tallies only add up: each as one number, they are followed once.
  let sums = new Set([packed(tallyOf(answers))]);
  for (const {id, answers: choices} of QUESTIONS.filter((question) => answers[question.id] === undefined)) {
    const counts = choices.map((choice) => packed(counted(NOTHING, id, choice.id)));
    sums = new Set([...sums].flatMap((sum) => counts.map((count) => sum + count)));
  }
  return new Set([...sums].map((sum) => outcomeOf(unpacked(sum))));
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

/** More than any part of a tally can reach; a part may be negative by less than half of it. */
const BASE = 64;

/** A tally as one number, so that the sum of two such numbers is the number of both tallies together. */
function packed({isBlocked, isTooFew, need, marks}: Tally): number {
  const parts = [Number(isBlocked), Number(isTooFew), ...MLE_TYPE_IDS.map((kind) => marks[kind]), need];
  return parts.reduce((sum, part) => sum * BASE + part, 0);
}

function unpacked(sum: number): Tally {
  let rest = sum + BASE / 2;
  const take = (): number => {
    const part = rest % BASE;
    rest = Math.floor(rest / BASE);
    return part;
  };
  const need = take() - BASE / 2;
  const [systems, operations, endToEnd] = [take(), take(), take()];
  const isTooFew = take() > 0;
  return {
    isBlocked: rest > 0,
    isTooFew,
    need,
    marks: {'data-scientist-who-does-ml': endToEnd, 'ml-operations': operations, 'ml-systems': systems},
  };
}
