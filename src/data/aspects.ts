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

/** One question on which roles are compared: a row of the comparison. */
export interface Aspect {
  readonly id: AspectId;
  /** Row header; at most five words. */
  readonly label: string;
  /** The same as a question that a reader would ask. */
  readonly question: string;
}

export const ASPECTS = {
  mission: {id: 'mission', label: 'In one sentence', question: 'What is the job, in one sentence?'},
  receives: {id: 'receives', label: 'Arrives on the desk', question: 'What do others hand to them?'},
  delivers: {id: 'delivers', label: 'Leaves the desk', question: 'What do they hand on?'},
  'face-app': {
    id: 'face-app',
    label: 'Owns in the face app',
    question: 'Which part of the face app is theirs?',
  },
  week: {id: 'week', label: 'A week’s work', question: 'What do they do in a usual week?'},
  knows: {id: 'knows', label: 'Knows deeply', question: 'What must they understand better than anyone else?'},
  tools: {id: 'tools', label: 'Tools, by job', question: 'What kinds of tool do they use, and for what?'},
  'trains-models': {id: 'trains-models', label: 'Trains models', question: 'Do they train models?'},
  'production-code': {
    id: 'production-code',
    label: 'Writes production code',
    question: 'Does their code run in production?',
  },
  'on-call': {id: 'on-call', label: 'Is on call', question: 'Are they woken when it breaks?'},
  'works-with': {id: 'works-with', label: 'Works most with', question: 'Whom do they talk to most?'},
  'hands-over': {id: 'hands-over', label: 'Hands over to', question: 'Who takes the work from here?'},
  success: {id: 'success', label: 'Success looks like', question: 'How does one see that the work is good?'},
  'called-when': {
    id: 'called-when',
    label: 'Is called when',
    question: 'What has broken when people ask for them?',
  },
  'confused-with': {
    id: 'confused-with',
    label: 'Often confused with',
    question: 'Which role are they taken for, and why?',
  },
  'good-one': {
    id: 'good-one',
    label: 'How to tell a good one',
    question: 'What shows that somebody is good at it?',
  },
  'ways-in': {id: 'ways-in', label: 'Ways in', question: 'How does one become one?'},
} as const satisfies {readonly [Id in AspectId]: Aspect & {readonly id: Id}};
