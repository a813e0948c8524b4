import {QUESTIONS, type OutcomeId, type Question, type Rule} from '../data/decision';
import {rulesOf, strongKinds, tallyOf, type Answers} from './decide';

/** One thing that an answer counted for. */
export interface Weight {
  readonly question: Question;
  /** The reader's answer, in its words. */
  readonly answer: string;
  readonly rule: Rule;
}

export interface Weighing {
  readonly inFavour: readonly Weight[];
  readonly against: readonly Weight[];
  /** What could not have changed the outcome, as it counts only once there is work for an ML engineer. */
  readonly aside: readonly Weight[];
}

/** Which answers spoke for the outcome that they lead to, and which against it. */
export function weighAnswers(answers: Answers, outcome: OutcomeId): Weighing {
  const tally = tallyOf(answers);
  const strong = strongKinds(tally);
  const sideOf = (rule: Rule): keyof Weighing => {
    if (outcome === 'not-yet') {
      if (tally.isBlocked) return rule.counts === 'gate' ? 'inFavour' : 'aside';
      if (rule.counts === 'kind') return 'aside';
      return speaksForOne(rule) ? 'against' : 'inFavour';
    }
    if (rule.counts !== 'kind') return speaksForOne(rule) ? 'inFavour' : 'against';
    const isMeant = outcome === 'more-than-one' ? strong.includes(rule.kind) : rule.kind === outcome;
    return isMeant ? 'inFavour' : 'against';
  };
  const weights = weightsOf(answers);
  const on = (side: keyof Weighing): readonly Weight[] => weights.filter(({rule}) => sideOf(rule) === side);
  return {inFavour: on('inFavour'), against: on('against'), aside: on('aside')};
}

/** "2 points", "no point", "1 mark for ML systems" are made of this: what a rule counts, as the guide prints it. */
export function countOf(rule: Rule, kindNames: {readonly [kind: string]: {readonly name: string}}): string {
  if (rule.counts === 'gate') return rule.isOpen ? 'lets the other answers decide' : 'decides alone: not yet';
  if (rule.counts === 'need') return rule.points === 0 ? 'no point' : counted(rule.points, 'point');
  return `${counted(rule.marks, 'mark')} for ${kindNames[rule.kind]?.name ?? rule.kind}`;
}

/** Whether a rule speaks for an ML engineer of any kind. */
function speaksForOne(rule: Exclude<Rule, {readonly counts: 'kind'}>): boolean {
  return rule.counts === 'gate' ? rule.isOpen : rule.points > 0;
}

function weightsOf(answers: Answers): Weight[] {
  return QUESTIONS.flatMap((question) => {
    const given = answers[question.id];
    const answer = question.answers.find(({id}) => id === given)?.label ?? '';
    return rulesOf(question.id, given).map((rule) => ({question, answer, rule}));
  });
}

function counted(number: number, noun: string): string {
  const sign = number < 0 ? '−' : '';
  return `${sign}${String(Math.abs(number))} ${noun}${Math.abs(number) === 1 ? '' : 's'}`;
}
