import {expect, test} from 'vitest';
import {OUTCOME_IDS, OUTCOMES, QUESTIONS} from '../data/decision';
import {MLE_TYPES} from '../data/mleTypes';
import {getFact} from '../data/sources';
import {outcomeRules} from './decisionRules';
import {decisionToMarkdown} from './decisionToMarkdown';
import {countOf} from './weighAnswers';

const text = decisionToMarkdown();

test.each(QUESTIONS)(
  '“$text” stands in it, with what each answer counts, why, and by which source',
  (question) => {
    expect(text).toContain(`- ${question.text}\n`);
    for (const {label, rules} of question.answers) {
      for (const rule of rules) {
        const line = text
          .split('\n')
          .find((one) => one.includes(`- ${label}: `) && one.includes(rule.reason));
        expect(line).toContain(countOf(rule, MLE_TYPES));
        const sources = rule.facts.map((fact) => getFact(fact).source.short);
        for (const source of sources.length === 0 ? ['our judgement'] : sources)
          expect(line).toContain(source);
      }
    }
  },
);

test.each(OUTCOME_IDS)('the outcome %s stands in it, with when, what it means and every next step', (id) => {
  const {title, meaning, advice} = OUTCOMES[id];
  expect(text).toContain(`**The answer: ${title}.**`);
  expect(text).toContain(meaning);
  expect(text).toContain(outcomeRules().find(({outcome}) => outcome.id === id)?.when);
  for (const step of advice) {
    expect(text).toContain(step.text);
    expect(text).toContain(`[${step.link.label}](${step.link.to})`);
  }
});

test('a step that only some readers need says for whom it is', () => {
  expect(text).toContain(
    'If your answer to “How many models answer real users, or steer real decisions, today?” is “One” or “Two or more”: Write down',
  );
});
