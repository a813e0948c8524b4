import type {Source} from './types';

/** Watching models in use and writing down what they are for. */
export const MONITORING = {
  'gama-2014': {
    id: 'gama-2014',
    short: 'Gama et al. 2014',
    authors: 'J. Gama, I. Žliobaitė, A. Bifet, M. Pechenizkiy, A. Bouchachia',
    title: 'A Survey on Concept Drift Adaptation',
    published: 'ACM Computing Surveys 46(4), 2014',
    doi: '10.1145/2523813',
    facts: {
      'concept-drift': {
        mark: 'S',
        text: 'In concept drift the relation between input and target changes over time, so a once-good model loses accuracy while it still returns answers.',
      },
      'standard-reference': {
        mark: 'S',
        text: 'The survey by Gama and colleagues is the standard reference for drift.',
      },
    },
  },
  'mitchell-2019': {
    id: 'mitchell-2019',
    short: 'Mitchell et al. 2019',
    authors:
      'M. Mitchell, S. Wu, A. Zaldivar, P. Barnes, L. Vasserman, B. Hutchinson, E. Spitzer, I. D. Raji, T. Gebru',
    title: 'Model Cards for Model Reporting',
    published: 'FAT*, 2019',
    doi: '10.1145/3287560.3287596',
    facts: {
      'model-card': {
        mark: 'V',
        text: 'A model card is a short document that goes with a trained model and states its intended use, its evaluation procedure and its benchmarked results.',
      },
      'groups-and-intersections': {
        mark: 'V',
        text: 'A model card gives results across demographic, cultural or phenotypic groups and their intersections.',
      },
      'worked-examples': {
        mark: 'V',
        text: 'The paper’s two worked examples are a smiling-face detector and a toxic-comment detector.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
