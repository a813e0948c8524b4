import type {Synonym} from './types';

/** Words about what a wrong or a kept answer does to people: privacy, law, fairness, errors and certainty. */
export const PEOPLE_AND_RISKS: readonly Synonym[] = [
  {
    say: ['erase', 'remove', 'wipe', 'purge', 'get rid of', 'unenrol'],
    mean: ['delete', 'deletion'],
  },
  {
    say: [
      'delete my picture',
      'delete my photo',
      'delete my data',
      'delete my face',
      'remove my data',
      'remove my photo',
      'right to be forgotten',
      'right to erasure',
      'forget me',
    ],
    find: ['/face-app/privacy#deletion', '/face-app/backend#deleting'],
  },
  {say: ['proof of deletion', 'receipt'], find: ['/face-app/run-it#delete', '/face-app/privacy#deletion']},
  {
    say: ['how long are photos kept', 'how long is my photo kept', 'expire', 'expiry'],
    mean: ['retention'],
    find: ['/face-app/privacy#retention'],
  },
  {say: ['permission', 'opt in', 'agree', 'approval', 'allow my photo'], mean: ['consent']},
  {
    say: ['withdraw', 'opt out', 'take back consent', 'changed my mind'],
    find: ['/face-app/privacy#deletion', '/face-app/privacy#consent'],
  },
  {
    say: ['private', 'confidential', 'surveillance', 'spying', 'anonymous', 'anonymise', 'anonymize'],
    mean: ['privacy'],
  },
  {
    say: ['security', 'access control', 'who can see', 'encryption', 'encrypt', 'token'],
    find: ['/face-app/privacy#who-can-look'],
  },
  {
    say: [
      'legal',
      'illegal',
      'lawful',
      'allowed',
      'regulation',
      'compliance',
      'lawsuit',
      'sue',
      'court',
      'lawyer',
    ],
    mean: ['law'],
    find: ['/face-app/privacy#duties'],
  },
  {
    say: ['ethics', 'ethical', 'responsible ai', 'trustworthy ai'],
    find: ['/face-app/fairness', '/face-app/privacy'],
  },
  {say: ['illinois', 'clearview', 'scraping', 'scraped'], mean: ['BIPA'], find: ['/face-app/privacy#duties']},
  {
    say: ['bystander', 'passer by', 'other people in the picture'],
    mean: ['strangers', 'open-set identification'],
  },
  {
    say: ['unknown person', 'unknown face', 'not enrolled', 'nobody on file'],
    mean: ['open-set identification'],
  },

  {say: ['bias', 'biased', 'unfair', 'equity', 'justice', 'works for everyone'], mean: ['fairness']},
  {
    say: [
      'racism',
      'racist',
      'racial',
      'sexism',
      'sexist',
      'discriminate',
      'ethnicity',
      'ethnic',
      'skin color',
      'skin tone',
      'dark skin',
      'black people',
      'women',
      'minority',
    ],
    find: ['/face-app/fairness'],
  },
  {say: ['race condition'], find: ['/face-app/when-it-fails#failure-out-of-order']},

  {
    say: ['certain', 'certainty', 'confident', 'confidence', 'probability', 'likelihood'],
    mean: ['how sure', 'threshold'],
  },
  {
    say: ['score', 'similarity', 'similarity score', 'match score'],
    mean: ['threshold', 'confidence score'],
  },
  {
    say: ['accurate', 'precision', 'recall', 'error rate', 'hit rate', 'success rate', 'how good', 'mistake'],
    mean: ['accuracy', 'evaluation'],
  },
  {
    say: [
      'precision and recall',
      'precision recall',
      'type 1 error',
      'type i error',
      'type 2 error',
      'type ii error',
    ],
    find: ['/face-app/thresholds#two-errors'],
  },
  {
    say: [
      'cut off',
      'strictness',
      'strict',
      'sensitivity',
      'limit',
      'how close',
      'close enough',
      'trade off',
      'tradeoff',
    ],
    mean: ['threshold'],
  },
  {
    say: [
      'wrong person',
      'wrong name',
      'wrong match',
      'wrong face',
      'mistaken identity',
      'misidentified',
      'mixed up',
      'taken for somebody else',
    ],
    mean: ['false match'],
    find: ['/face-app/thresholds', '/face-app/when-it-fails#failure-wrong-threshold'],
  },
  {
    say: [
      'does not recognise',
      'does not recognize',
      'doesnt recognise',
      'doesnt recognize',
      'not recognised',
      'not recognized',
      'knows nobody',
      'unrecognised',
      'unrecognized',
    ],
    mean: ['false non-match'],
    find: ['/face-app/thresholds', '/face-app/when-it-fails#failure-new-model-knows-nobody'],
  },
  {say: ['who decides', 'who chooses', 'who sets'], find: ['/face-app/thresholds#who-decides']},
  {
    say: ['impostor', 'imposter', 'spoofing', 'photo of a photo', 'liveness detection', 'deepfake'],
    mean: ['false match'],
  },
];
