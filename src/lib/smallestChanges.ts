import {QUESTIONS, type OutcomeId, type QuestionId} from '../data/decision';
import {possibleOutcomes, type Answers} from './decide';

/** Other answers with which the guide would end elsewhere. */
export interface Change {
  readonly answers: Answers;
  /** The questions answered differently, in the order of the guide. */
  readonly changed: readonly QuestionId[];
  /** Where that leads; undefined where it depends on questions not answered yet. */
  readonly outcome: OutcomeId | undefined;
}

/**
 * The smallest changes of given answers that lead away from an outcome: every single answer that does; where none
 * does, every two; and so on. Empty only where no change of the given answers helps.
 */
export function smallestChanges(answers: Answers, outcome: OutcomeId): readonly Change[] {
  const given = QUESTIONS.filter(({id}) => answers[id] !== undefined).map(({id}) => id);
  for (let size = 1; size <= given.length; size += 1) {
    const found = subsets(given, size).flatMap((changed) => changesOf(answers, changed, outcome));
    if (found.length > 0) return found;
  }
  return [];
}

function changesOf(answers: Answers, changed: readonly QuestionId[], outcome: OutcomeId): Change[] {
  return variants(answers, changed).flatMap((other) => {
    const possible = [...possibleOutcomes(other)];
    if (possible.length === 1 && possible[0] === outcome) return [];
    return [{answers: other, changed, outcome: possible.length === 1 ? possible[0] : undefined}];
  });
}

/** The answers with each of the questions answered in every other way. */
function variants(answers: Answers, questions: readonly QuestionId[]): Answers[] {
  return questions.reduce<Answers[]>(
    (bases, question) =>
      otherAnswers(question, answers[question]).flatMap((answer) =>
        bases.map((base) => ({...base, [question]: answer})),
      ),
    [answers],
  );
}

function otherAnswers(question: QuestionId, given: string | undefined): string[] {
  const {answers} = QUESTIONS.find(({id}) => id === question) ?? {answers: []};
  return answers.map(({id}) => id).filter((id) => id !== given);
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}
