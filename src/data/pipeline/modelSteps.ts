import type {Step} from './types';

/** What has to be there before the first photo: the model, and its place in the cloud. */
export const MODEL_STEPS = {
  'build-model': {
    id: 'build-model',
    title: 'Build the model',
    stage: 'before',
    owner: 'data-scientist',
    helpers: ['data-engineer'],
    what: 'Choose or train the model that turns a face into numbers, measure it on labelled photos, and set the distance up to which two faces count as one person.',
    comesIn: 'Labelled photos that may be used for this, and the question that the product has to answer.',
    goesOut: 'A model with a version, a threshold, and a report that says how well both work and for whom.',
  },
  'serve-model': {
    id: 'serve-model',
    title: 'Put the model in the cloud',
    stage: 'before',
    owner: 'ml-engineer',
    helpers: ['data-scientist', 'devops'],
    what: 'Wrap the model in a server that other programs can call, and prove that it answers there exactly as it did on the data scientist’s desk.',
    comesIn: 'The model, its version, and a few photos with the numbers that it must give for them.',
    goesOut: 'A running model server that says which version it serves.',
  },
} as const satisfies {readonly [id: string]: Step};
