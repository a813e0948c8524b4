import type {Failure} from './types';

/** What goes wrong between the camera and the store. */
export const PHOTO_FAILURES = {
  'no-consent': {
    id: 'no-consent',
    step: 'take-photo',
    title: 'A face without consent',
    sign: 'Somebody asks what became of their picture and nobody can say.',
    cause: 'Nobody wrote down who agreed to what, and when. A later change of the words made it worse.',
    remedy:
      'The backend enrols nobody without consent to the current wording, and keeps the words, their version and the time with the person. It cannot know whom else a photo shows.',
    handling: 'stops',
    owners: {
      responsible: 'devops',
      helps: ['data-engineer'],
      told: ['data-scientist'],
      night: null,
      nightReason: 'The refusal has done its work; the wording is for people who are awake.',
    },
    facts: ['bipa/written-release', 'gdpr/photo-and-embedding'],
  },
  'upload-cut-off': {
    id: 'upload-cut-off',
    step: 'send-photo',
    title: 'An upload that is cut off',
    sign: 'The upload bar stops in a tunnel.',
    cause: 'The network went away before the last byte, or the answer never came back.',
    remedy:
      'The app tries again, with pauses that grow. The backend keeps nothing of half a picture, and knows a whole one by its bytes, so sending twice is harmless.',
    handling: 'mends',
    owners: {
      responsible: 'devops',
      helps: ['data-engineer'],
      told: [],
      night: null,
      nightReason: 'The app tries again by itself, and the picture is still on the page.',
    },
    facts: ['original-article/face-app-step-1-devops'],
  },
  'picture-without-row': {
    id: 'picture-without-row',
    step: 'store-photo',
    title: 'A picture without a row',
    sign: 'A file lies in the store, and no list shows it.',
    cause:
      'The process died between the file and the row. Or somebody put the file there: a backup, a script, a colleague.',
    remedy: 'The reconciler compares store and rows, takes the picture in like an upload, and announces it.',
    handling: 'mends',
    owners: {
      responsible: 'data-engineer',
      helps: ['ml-engineer'],
      told: [],
      night: null,
      nightReason: 'The next round of the reconciler mends it.',
    },
    facts: ['original-article/face-app-step-2-data-engineer'],
  },
  'row-without-picture': {
    id: 'row-without-picture',
    step: 'store-photo',
    title: 'A row without a picture',
    sign: 'A photo is listed, and its picture cannot be shown.',
    cause: 'A file was lost or removed behind the backend’s back.',
    remedy:
      'The reconciler marks the photo as failed and says that the picture is gone. Sending it again mends it; no code can bring back what nobody has.',
    handling: 'shows',
    owners: {
      responsible: 'data-engineer',
      helps: ['devops'],
      told: ['ml-engineer'],
      night: 'data-engineer',
      nightReason: 'Something removes what was promised to be safe, and may go on.',
    },
    facts: ['trigger-pitfalls/object-missing', 'original-article/face-app-step-2-data-engineer'],
  },
  'store-full': {
    id: 'store-full',
    step: 'store-photo',
    title: 'A store that is full',
    sign: 'Uploads fail with “Not ready”, and free space is near nothing.',
    cause: 'More comes in than retention lets go, or something else fills the disk.',
    remedy:
      'Below a set number of free megabytes the app is not ready: it refuses new photos and keeps those that it accepted. It frees nothing before its time.',
    handling: 'stops',
    owners: {
      responsible: 'data-engineer',
      helps: ['devops'],
      told: ['ml-engineer'],
      night: 'devops',
      nightReason: 'Nobody can send a photo, and room on the machine is theirs to give.',
    },
    facts: ['original-article/data-engineer-structures-storage'],
  },
} as const satisfies {readonly [id: string]: Failure};
