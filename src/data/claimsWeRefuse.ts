import type {FactId} from './sources';

/** A claim that is often repeated, and why this site does not repeat it. */
export interface RefusedClaim {
  readonly claim: string;
  readonly why: string;
  /** Facts that the reason rests on. */
  readonly facts: readonly FactId[];
}

/** Numbers and sayings that we do not repeat, for the references page. */
export const CLAIMS_WE_REFUSE: readonly RefusedClaim[] = [
  {
    claim: '87% of machine learning projects never reach production.',
    why: 'No study stands behind the number: it leads back to one article of 2019 that everyone cites.',
    facts: ['eighty-seven-percent/traced-claim', 'eighty-seven-percent/doubtful-measure'],
  },
  {
    claim: '95% of a machine learning system is glue code.',
    why: 'Nobody measured it: it is the authors’ rule of thumb for what a mature system might end up with.',
    facts: ['sculley-2015/glue-code'],
  },
  {
    claim: 'Face recognition is wrong 34.7% of the time for dark-skinned women.',
    why: 'The number is about gender classification, not face recognition, and is that of the worst system tested, published in 2018.',
    facts: ['buolamwini-gebru-2018/error-rates', 'buolamwini-gebru-2018/not-face-recognition'],
  },
  {
    claim: 'NIST proved that all face recognition is biased.',
    why: 'NIST found differences between groups in most of the algorithms tested in 2019, and much smaller ones in the best.',
    facts: ['nist-8280/majority-differ', 'nist-8280/no-general-statement', 'nist-8280/best-much-smaller'],
  },
  {
    claim: 'A model with 99.6% on LFW works.',
    why: 'One headline benchmark can hide the failures that users meet: models that look alike on LFW differ widely on children and on an Asian set.',
    facts: [
      'photoprism-5758/old-model',
      'photoprism-5758/alike-on-lfw',
      'huang-2007-lfw/detector-bias',
      'face-recognition-readme/children',
    ],
  },
  {
    claim: 'A face embedding cannot be turned back into a face.',
    why: 'Two papers rebuilt faces from embeddings well enough to be accepted or recognised.',
    facts: ['mai-2018/reconstruction', 'mai-2018/acceptance-rates', 'mai-2018/re-identification'],
  },
  {
    claim: 'A similarity of 99% means 99% sure.',
    why: 'Similarity scores are not probabilities, and they do not carry over from one model to another.',
    facts: ['aws-rekognition-thresholds/own-threshold', 'aws-rekognition-thresholds/no-guarantee'],
  },
  {
    claim: 'The cloud delivers each event exactly once.',
    why: 'It delivers each event at least once, so the same photo can arrive twice.',
    facts: ['aws-s3-events/at-least-once', 'aws-sqs-dlq/idempotent-handler'],
  },
  {
    claim: 'The GDPR bans face recognition; or: the GDPR does not apply to photos.',
    why: 'Both are too simple: the prohibition has exceptions, and what is done with a photo decides which rules apply.',
    facts: ['gdpr/prohibition', 'gdpr/exceptions', 'gdpr/photographs', 'edpb-05-2022/both-biometric'],
  },
  {
    claim: 'MLOps is for every company.',
    why: 'By one survey’s account its benefits appear only with several models, retraining and frequent redeployment.',
    facts: ['makinen-2021/benefits-come-late', 'makinen-2021/most-in-early-stages'],
  },
  {
    claim: 'A machine learning engineer earns so and so much.',
    why: 'The only wage that we have a source for is the United States median for “data scientists”, an occupation that mixes several roles, so we give none for machine learning engineers.',
    facts: ['bls-ooh-2025/median-wage', 'onet-15-2051/roles-mixed'],
  },
];
