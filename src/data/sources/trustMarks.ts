import type {TrustMark} from './types';

/** From the firmest to the loosest. */
export const TRUST_MARK_IDS: readonly TrustMark[] = ['V', 'M', 'S', 'R'];

/** What each trust mark means to a reader. */
export const TRUST_MARKS = {
  V: {label: 'read', meaning: 'We read it in the source itself.'},
  S: {label: 'second-hand', meaning: 'We read it in another text that reports the source.'},
  M: {label: 'measured', meaning: 'We measured it; the command or the set is named.'},
  R: {label: 'recalled', meaning: 'General knowledge that we did not look up again. Treat it with care.'},
} as const satisfies {readonly [Mark in TrustMark]: {readonly label: string; readonly meaning: string}};
