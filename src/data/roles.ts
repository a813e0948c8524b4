export const ROLE_IDS = ['devops', 'data-engineer', 'data-scientist', 'ml-engineer'] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** Each role has one shape, so that colour is never the only sign of whose desk this is. */
export type Shape = 'square' | 'circle' | 'triangle' | 'diamond';

export interface Role {
  readonly id: RoleId;
  /** As it stands in a sentence: "the data engineer". */
  readonly name: string;
  readonly shape: Shape;
  /** The part of the face app that this desk owns, as a noun phrase. */
  readonly owns: string;
  /** The role's job in the face app, as one sentence that begins with a verb. */
  readonly does: string;
  /** Address of the role's page. */
  readonly page: string;
}

export const ROLES = {
  devops: {
    id: 'devops',
    name: 'DevOps',
    shape: 'square',
    owns: 'the app and the ground it runs on',
    does: 'Builds the app that sends the picture, ships it, and shows the answer.',
    page: '/roles/devops',
  },
  'data-engineer': {
    id: 'data-engineer',
    name: 'Data engineer',
    shape: 'circle',
    owns: 'the backend that keeps pictures and answers',
    does: 'Builds the backend that stores every picture, every answer and the app itself.',
    page: '/roles/data-engineer',
  },
  'data-scientist': {
    id: 'data-scientist',
    name: 'Data scientist',
    shape: 'triangle',
    owns: 'the face model and its threshold',
    does: 'Builds the best face model they can, and says how far to trust it.',
    page: '/roles/data-scientist',
  },
  'ml-engineer': {
    id: 'ml-engineer',
    name: 'Machine learning engineer',
    shape: 'diamond',
    owns: 'the model in the cloud and the pipeline around it',
    does: 'Puts the model in the cloud and builds the pipeline that each new photo triggers.',
    page: '/roles/machine-learning-engineer',
  },
} as const satisfies {readonly [Id in RoleId]: Role & {readonly id: Id}};
