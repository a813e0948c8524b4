export const MLE_TYPE_IDS = ['data-scientist-who-does-ml', 'ml-operations', 'ml-systems'] as const;
export type MleTypeId = (typeof MLE_TYPE_IDS)[number];

/** One of the three kinds of machine learning engineer that the original slides tell apart. */
export interface MleType {
  readonly id: MleTypeId;
  /** As a column head has it. */
  readonly name: string;
}

export const MLE_TYPES = {
  'data-scientist-who-does-ml': {
    id: 'data-scientist-who-does-ml',
    name: 'Data scientist who does ML',
  },
  'ml-operations': {
    id: 'ml-operations',
    name: 'ML operations',
  },
  'ml-systems': {
    id: 'ml-systems',
    name: 'ML systems',
  },
} as const satisfies {readonly [Id in MleTypeId]: MleType & {readonly id: Id}};
