import type {StepId} from './pipeline';
import type {RoleId} from './roles';

/** What the fields of a contract cannot say: who gives it to whom, and what both should check. */
export interface HandoffNote {
  /** Name of the contract in `examples/face-app/contracts/handoffs.ts`, where its fields stand. */
  readonly id: string;
  /** As a noun phrase. */
  readonly title: string;
  /** Whose desk it leaves, and on whose it arrives; the same for two programs of one desk. */
  readonly from: RoleId;
  readonly to: RoleId;
  /** Where on the photo's way it is handed over. */
  readonly step: StepId;
  /** What it is and why it is handed over, in one or two sentences. */
  readonly what: string;
  /** What the giver answers for; each as a sentence. */
  readonly giver: readonly [string, ...string[]];
  /** What the taker does before relying on it; each as a sentence. */
  readonly taker: readonly [string, ...string[]];
}

/** In the order in which they happen. */
export const HANDOFF_NOTES = {
  'model-parameters': {
    id: 'model-parameters',
    title: 'The parameters of the model',
    from: 'data-scientist',
    to: 'ml-engineer',
    step: 'build-model',
    what: 'Everything that decides an answer besides the weights. Change one and the model is another model, with another version.',
    giver: [
      'The threshold was chosen on pictures like those that will come, and the report says which.',
      'Nothing that changes an answer is left in a notebook: no resizing, no rounding, no second threshold.',
    ],
    taker: [
      'You serve exactly these and set none of your own.',
      'The version is computed from weights and parameters, so that nobody can forget to raise it.',
    ],
  },
  'golden-readings': {
    id: 'golden-readings',
    title: 'Known photos and their numbers',
    from: 'data-scientist',
    to: 'ml-engineer',
    step: 'build-model',
    what: 'A few photos with the embeddings that this version gave on the desk. They let a machine decide whether the model in the cloud is still the same.',
    giver: [
      'Each photo may be passed on and kept; here all people are computer-made.',
      'The tolerance is a decision with a reason, not whatever made the check pass.',
    ],
    taker: [
      'The comparison runs at every start, before the first photo, and a difference stops the server.',
      'When it fails you ask what changed on the way. Nobody raises the tolerance alone.',
    ],
  },
  consent: {
    id: 'consent',
    title: 'The consent',
    from: 'devops',
    to: 'data-engineer',
    step: 'take-photo',
    what: 'What an enrolled person agreed to, in the words that the app showed. Without it there is no enrolment.',
    giver: [
      'The person saw these very words before the picture was taken.',
      'New words get a new version; a person who agreed to the old ones is not moved over.',
    ],
    taker: [
      'You refuse an enrolment without it, and an old version too.',
      'It is kept with the person, and goes when the person goes.',
    ],
  },
  photo: {
    id: 'photo',
    title: 'The receipt for a photo',
    from: 'data-engineer',
    to: 'devops',
    step: 'store-photo',
    what: 'What the app is told about a photo that the backend has accepted, and every time that it asks again.',
    giver: [
      'When this is sent, the picture is on the disk and its job is in the queue.',
      'The same picture sent again gets the same id.',
      'A photo that failed says why, in a sentence for its owner.',
    ],
    taker: [
      'Until it arrives, you keep the picture and may send it again.',
      'You show “waiting” as waiting, and “failed” with its reason.',
    ],
  },
  'photo-stored-event': {
    id: 'photo-stored-event',
    title: 'The event of a stored photo',
    from: 'data-engineer',
    to: 'ml-engineer',
    step: 'announce-photo',
    what: 'The trigger: a short message that a photo is new, with its id and its place in the store, and without the picture.',
    giver: [
      'It is written in the transaction that stores the photo: both or neither.',
      'The picture is there before the event is.',
    ],
    taker: [
      'You expect it twice, late, or after the photo is gone.',
      'You also look for photos whose event never came.',
    ],
  },
  'photo-job': {
    id: 'photo-job',
    title: 'The job in the queue',
    from: 'ml-engineer',
    to: 'ml-engineer',
    step: 'queue-work',
    what: 'The event again, as work that waits for a worker. It stays on one desk, and has a contract all the same: old jobs may meet a new worker after a release.',
    giver: [
      'It holds nothing that can grow old: the worker reads the picture and the version when it begins.',
      'A field is added with a default, never renamed, while jobs of the old kind may wait.',
    ],
    taker: [
      'You finish within the time for which it is lent, or expect that another worker has it too.',
      'You complete it only after the answer is kept.',
    ],
  },
  'inference-request': {
    id: 'inference-request',
    title: 'The question to the model server',
    from: 'ml-engineer',
    to: 'ml-engineer',
    step: 'find-faces',
    what: 'One picture as pixels, in the Open Inference Protocol, so that any server that speaks it can take the model server’s place.',
    giver: [
      'The pixels are red, green, blue, upright and unscaled, as the model was measured on.',
      'The address names the version; “the newest” is no version.',
    ],
    taker: [
      'A shape or size that you do not know is refused with a reason, not guessed at.',
      'When too many wait, you say so at once instead of growing slow.',
    ],
  },
  'inference-response': {
    id: 'inference-response',
    title: 'What the model saw',
    from: 'ml-engineer',
    to: 'data-scientist',
    step: 'find-faces',
    what: 'For each face its place, its score and its embedding. The data scientist’s rule then decides who it is.',
    giver: [
      'The version that answered stands in it.',
      'The three outputs have one row for each face, in one order.',
    ],
    taker: [
      'Embeddings are only compared with those of the same version.',
      'The score says that it is a face, and nothing about whose.',
    ],
  },
  answer: {
    id: 'answer',
    title: 'The answer',
    from: 'ml-engineer',
    to: 'data-engineer',
    step: 'keep-answer',
    what: 'Who is on the photo, by which version and which threshold. It holds no embedding: biometric numbers end before it.',
    giver: [
      'With version, threshold and distances, anybody can later say why this name.',
      'A face that nobody is near is “unknown”, with its distance, and is never left out.',
    ],
    taker: [
      'There is one for each photo and version, and the first one stays.',
      'When its photo has gone meanwhile, you keep nothing and say so.',
    ],
  },
  'photo-answered-event': {
    id: 'photo-answered-event',
    title: 'The news that there is an answer',
    from: 'ml-engineer',
    to: 'devops',
    step: 'return-answer',
    what: 'A numbered message for every app that listens. It carries no name: who may see the answer asks for it.',
    giver: [
      'It is written in the transaction that keeps the answer.',
      'Its number is higher than all before it, and nobody can see a later one first.',
    ],
    taker: [
      'You remember the last number, and ask for what came after it when you were away.',
      'The same message twice changes nothing on the screen.',
    ],
  },
} as const satisfies {readonly [id: string]: HandoffNote};

export type HandoffNoteId = keyof typeof HANDOFF_NOTES;
