import type {HANDOFFS} from '../../examples/face-app/contracts/handoffs';

export type HandoffName = keyof typeof HANDOFFS;

/** Repository path of the file in which the schema of a handoff stands. */
export const CONTRACT_FILES: {readonly [Name in HandoffName]: `examples/face-app/contracts/${string}.ts`} = {
  consent: 'examples/face-app/contracts/person.ts',
  photo: 'examples/face-app/contracts/photo.ts',
  'photo-stored-event': 'examples/face-app/contracts/events.ts',
  'photo-job': 'examples/face-app/contracts/job.ts',
  'model-parameters': 'examples/face-app/contracts/modelVersion.ts',
  'golden-readings': 'examples/face-app/contracts/modelVersion.ts',
  'inference-request': 'examples/face-app/contracts/inference.ts',
  'inference-response': 'examples/face-app/contracts/inference.ts',
  answer: 'examples/face-app/contracts/photo.ts',
  'photo-answered-event': 'examples/face-app/contracts/events.ts',
};
