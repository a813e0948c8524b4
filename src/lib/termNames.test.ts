import {describe, expect, it} from 'vitest';
import {findTerms} from './termNames';

const found = (text: string): string[] => findTerms(text).map(({id, word}) => `${id}: ${word}`);

describe('findTerms', () => {
  it.each([
    ['An embedding is a list.', ['embedding: embedding']],
    ['Embeddings differ.', ['embedding: Embeddings']],
    ['Galleries are searched.', ['gallery: Galleries']],
    ['Neither retries nor idempotency.', ['retry: retries', 'idempotent: idempotency']],
    ['The dead letter queue', ['dead-letter-queue: dead letter queue']],
    [
      'its false match rate, not a false match',
      ['false-match-rate: false match rate', 'false-match: false match'],
    ],
    ['delivered at-least-once', ['at-least-once: at-least-once']],
    ['Little’s law', ['littles-law: Little’s law']],
  ])('“%s”', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it('asks for capitals where a name is written in capitals', () => {
    expect(found('So far, tar and roc.')).toEqual([]);
    expect(found('FAR, TAR and ROC.')).toEqual([
      'false-match-rate: FAR',
      'true-accept-rate: TAR',
      'roc-curve: ROC',
    ]);
  });

  it('finds whole words only', () => {
    expect(found('The remodelled, non-event prequeue.')).toEqual([]);
  });

  it('says where a name begins', () => {
    expect(findTerms('Is drift real?')).toEqual([{id: 'drift', word: 'drift', index: 3}]);
  });
});
