import {QUESTIONS} from '../data/decision';
import type {Answers} from './decide';

export interface ReadAnswers {
  readonly answers: Answers;
  /** Answers in the address that the guide does not have: shown to the reader, otherwise left out. */
  readonly ignored: readonly string[];
}

/** Reads a reader's answers from the query of an address: one parameter for each question. Others are not looked at. */
export function answersFromAddress(search: string): ReadAnswers {
  const query = new URLSearchParams(search);
  const given = QUESTIONS.flatMap((question) => {
    const answer = query.get(question.id);
    return answer === null ? [] : [{question, answer}];
  });
  const isKnown = ({question, answer}: (typeof given)[number]): boolean =>
    question.answers.some(({id}) => id === answer);
  return {
    answers: Object.fromEntries(given.filter(isKnown).map(({question, answer}) => [question.id, answer])),
    ignored: given.filter((one) => !isKnown(one)).map(({question, answer}) => `${question.id}=${answer}`),
  };
}

/** Writes answers as the query of an address, "" for none, in the order of the guide. */
export function answersToAddress(answers: Answers): string {
  const parts = QUESTIONS.flatMap(({id}) => {
    const answer = answers[id];
    return answer === undefined ? [] : [`${id}=${answer}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
