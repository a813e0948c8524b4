export const MLE_TYPE_IDS = ['data-scientist-who-does-ml', 'ml-operations', 'ml-systems'] as const;
export type MleTypeId = (typeof MLE_TYPE_IDS)[number];

/** One of the three kinds of machine learning engineer that the original slides tell apart. */
export interface MleType {
  readonly id: MleTypeId;
  /** The kind's full name, as a heading would have it. */
  readonly name: string;
  /** For column heads and badges. */
  readonly shortName: string;
  /** The kind's job, as one sentence that begins with a verb. */
  readonly does: string;
  /** When an organisation is well served by this kind; the slides' three points, in our words. */
  readonly suits: readonly [string, string, string];
}

export const MLE_TYPES = {
  'data-scientist-who-does-ml': {
    id: 'data-scientist-who-does-ml',
    name: 'A data scientist who does machine learning',
    shortName: 'Does it end to end',
    does: 'Does the whole of it alone: explores the data, trains the model, deploys the model.',
    suits: [
      'The head count is low.',
      'Experiments and speed are worth more than robustness.',
      'Other teams look after platforms and infrastructure.',
    ],
  },
  'ml-operations': {
    id: 'ml-operations',
    name: 'An engineer who handles machine learning operations',
    shortName: 'ML operations',
    does: 'Takes models from data scientists into production: training, scoring, management, monitoring.',
    suits: [
      'The organisation stands on a strong cloud backbone.',
      'Managing models has to scale out.',
      'Data scientists who analyse and engineers who run models are separate roles.',
    ],
  },
  'ml-systems': {
    id: 'ml-systems',
    name: 'An engineer who handles machine learning systems',
    shortName: 'ML systems',
    does: 'Builds the systems and the platform that models run on, where customers meet them.',
    suits: [
      'Machine learning is a key part of the product.',
      'Production should be owned by people who own the data too.',
      'The organisation cares about production and about ownership from end to end.',
    ],
  },
} as const satisfies {readonly [Id in MleTypeId]: MleType & {readonly id: Id}};
