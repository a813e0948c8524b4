import {describe, expect, it} from 'vitest';
import {MLE_TYPE_IDS} from '../mleTypes';
import {FACT_IDS} from '../sources';
import {LINES, OUTCOME_IDS, OUTCOMES, QUESTIONS} from '.';

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);
const rules = QUESTIONS.flatMap(({answers}) => answers.flatMap((answer) => answer.rules));
const cited = new Set<string>(rules.flatMap(({facts}) => facts));

describe('the questions', () => {
  it('have names of their own, and so have the answers of each', () => {
    expect(repeated(QUESTIONS.map(({id}) => id))).toEqual([]);
    for (const {answers} of QUESTIONS) expect(repeated(answers.map(({id}) => id))).toEqual([]);
  });

  it('end with a question mark, answers without a full stop', () => {
    expect(QUESTIONS.filter(({text}) => !text.endsWith('?'))).toEqual([]);
    expect(QUESTIONS.flatMap(({answers}) => answers).filter(({label}) => /[.?!]$/.test(label))).toEqual([]);
  });

  it('give every rule a reason in full sentences', () => {
    expect(rules.filter(({reason}) => !/^\p{Lu}.{20,}\.$/u.test(reason))).toEqual([]);
  });
});

describe('the rules', () => {
  it('hold every point of the suited-for lists of the original slides', () => {
    const lists = FACT_IDS.filter((fact) =>
      /^original-slides\/type-(end-to-end|operations|systems)-/.test(fact),
    );
    expect(lists).toHaveLength(9);
    expect(lists.filter((fact) => !cited.has(fact))).toEqual([]);
  });

  it('speak for every kind', () => {
    const kinds = rules.flatMap((rule) => (rule.counts === 'kind' ? [rule.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(MLE_TYPE_IDS));
  });

  it('draw lines that answers can reach', () => {
    const people = QUESTIONS.find(({id}) => id === 'people');
    expect(people?.answers.map(({id}) => id)).toContain(LINES.tooFew);
    expect(LINES.need).toBeLessThan(LINES.more);
  });
});

describe('a next step that only some readers need', () => {
  it.each(OUTCOME_IDS)('of %s asks for answers that exist', (id) => {
    for (const {when} of OUTCOMES[id].advice) {
      if (when === undefined) continue;
      const known = QUESTIONS.find((question) => question.id === when.question)?.answers.map((one) => one.id);
      expect(known).toEqual(expect.arrayContaining([...when.answers]));
    }
  });
});
