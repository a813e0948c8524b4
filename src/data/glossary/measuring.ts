import type {GlossaryTerm} from './types';

/** Words about how good a model is, for whom, and how one knows. */
export const MEASURING_TERMS = {
  label: {
    id: 'label',
    term: 'label',
    also: ['ground truth', 'labelled', 'annotation', 'labeled'],
    plain: 'The right answer, written beside an example by somebody who knows.',
    inFaceApp:
      'The sample photos say who is in them, and the photos that users send do not, so the running app has to be watched without labels.',
  },
  benchmark: {
    id: 'benchmark',
    term: 'benchmark',
    plain: 'A public set of examples and rules on which different programs can be compared.',
    inFaceApp:
      'The embedder’s published figure comes from one, Labeled Faces in the Wild, and says little about your own camera.',
  },
  'synthetic-data': {
    id: 'synthetic-data',
    term: 'synthetic data',
    also: ['synthetic', 'artificial data'],
    plain: 'Examples that a program made up, instead of ones that were collected.',
    inFaceApp: 'The sample people are computer-made, and every figure measured on them says so.',
  },
  'false-match-rate': {
    id: 'false-match-rate',
    term: 'false match rate',
    also: ['FMR', 'false accept rate', 'FAR', 'false positive rate', 'false acceptance rate'],
    required: true,
    plain: 'Of all comparisons of two different people, the share that the system takes for one person.',
    inFaceApp:
      'The model card counts how many pairs of different sample people pass at the published threshold.',
    facts: ['nist-frte/false-match-rate'],
  },
  'false-non-match-rate': {
    id: 'false-non-match-rate',
    term: 'false non-match rate',
    also: ['FNMR', 'false reject rate', 'FRR', 'false negative rate', 'false rejection rate'],
    required: true,
    plain: 'Of all comparisons of two pictures of one person, the share that the system wrongly turns down.',
    inFaceApp:
      'It grows when the threshold is tightened, and then more enrolled people come back as “unknown”.',
    facts: ['nist-frte/false-non-match-rate'],
  },
  'true-accept-rate': {
    id: 'true-accept-rate',
    term: 'true accept rate',
    also: ['TAR', 'true match rate', 'true positive rate'],
    required: true,
    plain: 'Of all comparisons of two pictures of one person, the share that the system rightly lets pass.',
    inFaceApp:
      'The evaluation compares the two detectors by it, and counts a face that was not found as refused.',
  },
  'roc-curve': {
    id: 'roc-curve',
    term: 'ROC curve',
    also: ['ROC', 'receiver operating characteristic'],
    required: true,
    plain:
      'A line that shows, for every possible strictness, how many right pairs pass and how many wrong ones pass with them.',
    inFaceApp:
      'Drawn over the distances of the sample pairs, it shows what each threshold buys and what it costs.',
  },
  'equal-error-rate': {
    id: 'equal-error-rate',
    term: 'equal error rate',
    also: ['EER'],
    required: true,
    plain: 'The share of mistakes at the setting where both kinds of mistake are equally frequent.',
    inFaceApp:
      'The model card gives it for the sample people, together with the distance at which it is reached.',
  },
  'open-set-identification': {
    id: 'open-set-identification',
    term: 'open-set identification',
    also: ['open set'],
    required: true,
    plain: 'Finding out who somebody is when it may well be nobody on file.',
    inFaceApp:
      'A stranger should come back as “unknown”, however near the nearest enrolled person happens to be.',
  },
  probe: {
    id: 'probe',
    term: 'probe',
    plain: 'The new picture that is looked up among the known ones.',
    inFaceApp:
      'Each face in a photo that you send is a probe, and its embedding is compared with the whole gallery.',
  },
  'nearest-neighbour': {
    id: 'nearest-neighbour',
    term: 'nearest neighbour',
    also: ['nearest-neighbour search', 'nearest neighbor', 'kNN', 'similarity search'],
    plain: 'The stored item that is most like the one you ask about.',
    inFaceApp:
      'The name on the screen is that of the enrolled face at the smallest distance, if that is within the threshold.',
  },
  'vector-index': {
    id: 'vector-index',
    term: 'vector index',
    also: ['approximate index', 'approximate search', 'approximate nearest neighbour', 'ANN'],
    required: true,
    plain:
      'An arrangement of lists of numbers that finds close ones quickly, and now and then misses the closest.',
    inFaceApp:
      'The app has none on purpose: it compares every enrolled face, so that it never misses the nearest one.',
  },
  're-embedding': {
    id: 're-embedding',
    term: 're-embedding',
    also: ['re-embed'],
    plain: 'Computing the stored lists of numbers anew with another version of the program.',
    inFaceApp:
      'Before a new model version may be promoted, it reads every enrolment picture anew in the background.',
  },
  'confidence-interval': {
    id: 'confidence-interval',
    term: 'confidence interval',
    also: ['interval'],
    plain: 'A range that shows how far a counted share could be off by chance.',
    inFaceApp: 'The model card writes one behind each rate, and where few pictures were counted it is wide.',
  },
  'demographic-differential': {
    id: 'demographic-differential',
    term: 'demographic differential',
    also: ['demographic bias'],
    required: true,
    plain: 'A difference in how often a system errs for one group of people and for another.',
    inFaceApp: 'For this model it has not been measured, and the model card says so.',
    facts: ['nist-8280/majority-differ'],
  },
  datasheet: {
    id: 'datasheet',
    term: 'datasheet',
    also: ['datasheet for datasets'],
    plain:
      'A short paper that says where a collection of examples came from, who is in it, and what it may be used for.',
    inFaceApp:
      'The sample people have one: who they are, how they were rendered, under which licence, and what was not checked.',
  },
  'experiment-tracking': {
    id: 'experiment-tracking',
    term: 'experiment tracking',
    also: ['log of experiments', 'experiment log'],
    plain: 'Keeping a record of every attempt at a model: data, settings, result.',
    inFaceApp:
      'The evaluation writes one report with the data set, the versions and the figures, and it is committed beside the code.',
  },
  'feature-store': {
    id: 'feature-store',
    term: 'feature store',
    required: true,
    plain:
      'A shared place for the measured properties that models look at, computed once and the same for learning and for daily use.',
    inFaceApp:
      'The app needs none, because one piece of code computes the 128 numbers wherever they are needed.',
  },
  retraining: {
    id: 'retraining',
    term: 'retraining',
    also: ['retrained', 'retrain'],
    plain: 'Teaching a finished program again, with newer examples.',
    inFaceApp:
      'Nothing is retrained here: another model version is prepared in the background, and a person promotes it.',
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
