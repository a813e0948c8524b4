import type {FactId} from './sources';

/** What a team may have made to run by itself, from nothing to all of it. Our own yardstick, to align the ladders. */
export const AUTOMATION_STEPS = [
  {id: 'nothing', label: 'Nothing: each step is done by hand'},
  {id: 'app', label: 'Tests and releases of the app'},
  {id: 'training', label: 'Training'},
  {id: 'release', label: 'Release of a trained model'},
  {id: 'retraining', label: 'Retraining of a model in use'},
  {id: 'delivery', label: 'Delivery of the training pipeline itself'},
] as const;
export type AutomationStepId = (typeof AUTOMATION_STEPS)[number]['id'];

export interface Rung {
  readonly level: number;
  /** As the source names it. */
  readonly name: string;
  /** What it looks like, in one or two sentences. */
  readonly looks: string;
  /** The automation steps beside which it stands, all next to each other. */
  readonly steps: readonly [AutomationStepId, ...AutomationStepId[]];
  readonly facts: readonly [FactId, ...FactId[]];
}

export interface Ladder {
  readonly id: 'google' | 'microsoft';
  readonly name: string;
  /** From the lowest. */
  readonly rungs: readonly Rung[];
}

export const LADDERS = [
  {
    id: 'google',
    name: 'Google Cloud',
    rungs: [
      {
        level: 0,
        name: 'Manual process',
        looks:
          'Data scientists hand a trained model to engineers, who deploy it. Releases are rare, and nobody watches how well the model does.',
        steps: ['nothing', 'app'],
        facts: [
          'google-mlops-levels/three-levels',
          'google-mlops-levels/level-0-handoff',
          'google-mlops-levels/level-0-gaps',
        ],
      },
      {
        level: 1,
        name: 'Automated training pipeline',
        looks: 'Training is a pipeline that repeats itself: continuous training.',
        steps: ['training', 'release', 'retraining'],
        facts: ['google-mlops-levels/three-levels'],
      },
      {
        level: 2,
        name: 'Automated CI/CD of the pipeline',
        looks: 'A change to the pipeline is itself tested and delivered automatically.',
        steps: ['delivery'],
        facts: ['google-mlops-levels/three-levels'],
      },
    ],
  },
  {
    id: 'microsoft',
    name: 'Microsoft',
    rungs: [
      {
        level: 0,
        name: 'No MLOps',
        looks: 'People work in silos. The result may be one file, handed over by hand.',
        steps: ['nothing'],
        facts: [
          'microsoft-mlops-maturity/five-levels',
          'microsoft-mlops-maturity/siloed-at-first',
          'microsoft-mlops-maturity/single-file-handover',
        ],
      },
      {
        level: 1,
        name: 'DevOps but no MLOps',
        looks: 'Still silos: software engineers receive the model remotely.',
        steps: ['app'],
        facts: ['microsoft-mlops-maturity/five-levels', 'microsoft-mlops-maturity/siloed-at-first'],
      },
      {
        level: 2,
        name: 'Automated training',
        looks: 'Data scientists and data engineers work together; software engineers are apart.',
        steps: ['training'],
        facts: ['microsoft-mlops-maturity/five-levels', 'microsoft-mlops-maturity/level-2-people'],
      },
      {
        level: 3,
        name: 'Automated model deployment',
        looks: 'All three work together.',
        steps: ['release'],
        facts: ['microsoft-mlops-maturity/five-levels', 'microsoft-mlops-maturity/level-3-people'],
      },
      {
        level: 4,
        name: 'Full MLOps with automated retraining',
        looks: 'Software engineers also build the collection of metrics after deployment.',
        steps: ['retraining'],
        facts: ['microsoft-mlops-maturity/five-levels', 'microsoft-mlops-maturity/level-4-people'],
      },
    ],
  },
] as const satisfies readonly Ladder[];

/** How far the face app of this repository has come. */
export const FACE_APP_STEP: AutomationStepId = 'app';
