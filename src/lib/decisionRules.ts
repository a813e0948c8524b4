import {LINES, OUTCOME_IDS, OUTCOMES, QUESTIONS, type Outcome, type OutcomeId} from '../data/decision';
import {MLE_TYPES} from '../data/mleTypes';

/** An outcome with the sentence that says when the guide ends there. */
export interface OutcomeRule {
  readonly outcome: Outcome & {readonly id: OutcomeId};
  readonly when: string;
}

/** Every outcome and when it comes out, in words that let a reader decide by hand. */
export function outcomeRules(): readonly OutcomeRule[] {
  return OUTCOME_IDS.map((id) => ({outcome: OUTCOMES[id], when: whenOf(id)}));
}

function whenOf(id: OutcomeId): string {
  const {need, more, twoKinds} = LINES;
  if (id === 'not-yet') {
    return `The data is not fit to use, or your answers count fewer than ${String(need)} points.`;
  }
  if (id === 'more-than-one') {
    return `${String(more)} points or more, two kinds with ${String(twoKinds)} marks or more each, and more people who work with data than “${tooFewLabel()}”.`;
  }
  const tie =
    id === 'data-scientist-who-does-ml'
      ? 'Also on a tie, as it needs the fewest people.'
      : id === 'ml-operations'
        ? `Also on a tie with ${MLE_TYPES['ml-systems'].name}.`
        : 'On a tie the other kind comes first.';
  return `${String(need)} points or more, and most marks for ${MLE_TYPES[id].name}, unless it is more than one. ${tie}`;
}

function tooFewLabel(): string {
  const people = QUESTIONS.find((question) => question.id === 'people');
  return people?.answers.find((answer) => answer.id === LINES.tooFew)?.label.toLowerCase() ?? '';
}

/** The most points that answers can count together. */
export function mostPoints(): number {
  return QUESTIONS.reduce((sum, {answers}) => {
    const points = answers.flatMap(({rules}) =>
      rules.map((rule) => (rule.counts === 'need' ? rule.points : 0)),
    );
    return sum + Math.max(0, ...points);
  }, 0);
}
