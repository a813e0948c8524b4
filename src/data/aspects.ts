export const ASPECT_IDS = [
  'mission',
  'receives',
  'delivers',
  'face-app',
  'week',
  'knows',
  'tools',
  'trains-models',
  'production-code',
  'on-call',
  'works-with',
  'hands-over',
  'success',
  'called-when',
  'confused-with',
  'good-one',
  'ways-in',
] as const;
export type AspectId = (typeof ASPECT_IDS)[number];

/** One thing on which roles are compared: a row of the comparison. */
export interface Aspect {
  readonly id: AspectId;
  /** Row header; at most five words. */
  readonly label: string;
}

export const ASPECTS = {
  mission: {id: 'mission', label: 'In one sentence'},
  receives: {id: 'receives', label: 'Arrives on the desk'},
  delivers: {id: 'delivers', label: 'Leaves the desk'},
  'face-app': {
    id: 'face-app',
    label: 'Owns in the face app',
  },
  week: {id: 'week', label: 'A week’s work'},
  knows: {id: 'knows', label: 'Knows deeply'},
  tools: {id: 'tools', label: 'Tools, by job'},
  'trains-models': {id: 'trains-models', label: 'Trains models'},
  'production-code': {
    id: 'production-code',
    label: 'Writes production code',
  },
  'on-call': {id: 'on-call', label: 'Is on call'},
  'works-with': {id: 'works-with', label: 'Works most with'},
  'hands-over': {id: 'hands-over', label: 'Hands over to'},
  success: {id: 'success', label: 'Success looks like'},
  'called-when': {
    id: 'called-when',
    label: 'Is called when',
  },
  'confused-with': {
    id: 'confused-with',
    label: 'Often confused with',
  },
  'good-one': {
    id: 'good-one',
    label: 'How to tell a good one',
  },
  'ways-in': {id: 'ways-in', label: 'Ways in'},
} as const satisfies {readonly [Id in AspectId]: Aspect & {readonly id: Id}};
