import type {GlossaryTerm} from './types';

/** Words about models: how they are made, how they answer, how they err. */
export const MACHINE_LEARNING_TERMS = {
  model: {
    id: 'model',
    term: 'model',
    also: ['machine learning model'],
    plain: 'A program whose behaviour was learned from examples instead of being written down rule by rule.',
    inFaceApp:
      'The model takes a photo, finds the face, turns it into 128 numbers and names the nearest enrolled person or says “unknown”.',
  },
  training: {
    id: 'training',
    term: 'training',
    also: ['model training', 'to train'],
    plain: 'Showing a program many examples until it has picked up the pattern in them.',
    inFaceApp:
      'The data scientist trains the part that turns faces into numbers, long before the first user sends a photo.',
  },
  inference: {
    id: 'inference',
    term: 'inference',
    also: ['prediction', 'scoring'],
    plain: 'Asking a finished, learned program for its answer on something new.',
    inFaceApp:
      'Each time a worker sends a photo to the model server and gets a name or “unknown” back, that is one inference.',
  },
  feature: {
    id: 'feature',
    term: 'feature',
    plain: 'One measured property of a thing that a learned program looks at to reach its answer.',
    inFaceApp: 'Nobody picks features by hand here: the 128 numbers of the embedding take their place.',
  },
  embedding: {
    id: 'embedding',
    term: 'embedding',
    also: ['face embedding', 'feature vector', 'face template', 'faceprint', 'face encoding'],
    required: true,
    plain:
      'A fixed-length list of numbers that stands for a picture or a text, made so that similar things get similar lists.',
    inFaceApp:
      'Every face becomes 128 numbers, and two photos of one person should give two lists that lie close together.',
  },
  threshold: {
    id: 'threshold',
    term: 'threshold',
    also: ['cut-off value', 'tolerance', 'cutoff'],
    required: true,
    plain: 'The line at which somebody decided that “close enough” ends.',
    inFaceApp:
      'If even the nearest enrolled face is further away than the threshold, the app shows “unknown”.',
  },
  'face-detection': {
    id: 'face-detection',
    term: 'face detection',
    plain: 'Finding where in a picture there are faces, without asking whose they are.',
    inFaceApp:
      'Detection is the first step of the model: where it finds no face, there is nothing to recognise.',
  },
  'face-alignment': {
    id: 'face-alignment',
    term: 'face alignment',
    also: ['landmarks'],
    plain: 'Turning and scaling a cut-out face so that eyes, nose and mouth always sit in the same places.',
    inFaceApp:
      'The model aligns each detected face before it computes the 128 numbers, so that a tilted head does not look like another person.',
  },
  verification: {
    id: 'verification',
    term: 'verification',
    also: ['face verification', 'authentication', '1:1', 'one-to-one'],
    required: true,
    plain: 'Checking whether somebody is the one person that they claim to be.',
    inFaceApp:
      'The app would do verification if you typed your name first and it compared your photo with your own enrolled face only.',
  },
  identification: {
    id: 'identification',
    term: 'identification',
    also: ['face identification', '1:N', 'one-to-many'],
    required: true,
    plain: 'Finding out who somebody is by comparing them with everyone on file.',
    inFaceApp:
      'The app does identification: it compares the photo with every enrolled face and takes the nearest.',
  },
  gallery: {
    id: 'gallery',
    term: 'gallery',
    required: true,
    plain: 'The collection of known people that a new picture is compared with.',
    inFaceApp: 'The gallery is the set of embeddings of all the people that you have enrolled.',
  },
  enrolment: {
    id: 'enrolment',
    term: 'enrolment',
    also: ['enrollment', 'to enrol'],
    plain: 'Adding a person to the known people, with a name and at least one picture.',
    inFaceApp:
      'You enrol people before you send photos; somebody who was never enrolled should come back as “unknown”.',
  },
  'false-match': {
    id: 'false-match',
    term: 'false match',
    also: ['false positive', 'false accept', 'false acceptance'],
    required: true,
    plain: 'The mistake of taking two different people for the same one.',
    inFaceApp: 'A stranger’s photo that comes back with the name of an enrolled person is a false match.',
  },
  'false-non-match': {
    id: 'false-non-match',
    term: 'false non-match',
    also: ['false negative', 'false reject', 'false rejection'],
    required: true,
    plain: 'The mistake of not seeing that two pictures show the same person.',
    inFaceApp: 'An enrolled person’s photo that comes back as “unknown” is a false non-match.',
  },
  baseline: {
    id: 'baseline',
    term: 'baseline',
    plain: 'The simplest solution that could work, kept so that anything cleverer has something to beat.',
    inFaceApp:
      'Before the data scientist improves anything, the published model with its published threshold is the baseline.',
  },
  evaluation: {
    id: 'evaluation',
    term: 'evaluation',
    also: ['model evaluation'],
    plain: 'Testing how often the answers are right on examples that were not used for learning.',
    inFaceApp:
      'The data scientist counts false matches and false non-matches on labelled pairs of photos before anyone ships a threshold.',
  },
  'exploratory-analysis': {
    id: 'exploratory-analysis',
    term: 'exploratory analysis',
    also: ['exploratory data analysis', 'EDA'],
    plain: 'A first look through the data to see what is there, what is missing and what is odd.',
    inFaceApp:
      'Leafing through the stored photos shows which are dark, blurred or without a face before anyone touches the model.',
  },
  'time-series': {
    id: 'time-series',
    term: 'time series',
    plain: 'Values that belong to moments in order, such as sales per month.',
    inFaceApp:
      'The number of photos per hour is a time series, and its sudden drop to zero is a sign that uploads are broken.',
  },
  notebook: {
    id: 'notebook',
    term: 'notebook',
    also: ['Jupyter notebook', 'Jupyter'],
    plain: 'A document that mixes code, its results and notes, made for trying things out.',
    inFaceApp:
      'The data scientist finds a good threshold in a notebook; the machine learning engineer moves it into code that runs unattended.',
  },
  'model-card': {
    id: 'model-card',
    term: 'model card',
    required: true,
    plain:
      'A short sheet that says what a learned program is for, how it was tested, and for whom it works less well.',
    inFaceApp:
      'The card of the face model states its threshold, the photos it was tested on and the people it gets wrong more often.',
  },
  drift: {
    id: 'drift',
    term: 'drift',
    also: ['concept drift', 'data drift', 'model drift', 'distribution shift'],
    required: true,
    plain: 'The slow change of the world away from the examples that a program once learned from.',
    inFaceApp:
      'When users get new cameras or grow older, distances to their enrolled faces creep up and more answers become “unknown”.',
  },
  'training-serving-skew': {
    id: 'training-serving-skew',
    term: 'training-serving skew',
    also: ['train-serve skew', 'training/serving skew'],
    required: true,
    plain: 'A difference between how data was prepared while learning and how it is prepared in daily use.',
    inFaceApp:
      'If the model server decodes or crops photos differently from the data scientist’s code, the 128 numbers shift and the threshold no longer fits.',
  },
  parity: {
    id: 'parity',
    term: 'parity',
    also: ['parity test'],
    required: true,
    plain: 'Two versions of the same calculation giving the same result for the same input.',
    inFaceApp:
      'A parity test sends the same photos through the data scientist’s code and the model server and compares the 128 numbers.',
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
