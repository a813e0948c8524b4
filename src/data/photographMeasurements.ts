import type {FactId} from './sources';

/** What we measured with the app's model on photographs of real people, in the order in which it is shown. */
export const PHOTOGRAPH_MEASUREMENTS = [
  'measured-face-model/lfw-official-pairs',
  'measured-face-model/zero-of-86',
  'measured-face-model/lfw-all-pairs',
  'measured-face-model/lfw-stricter-threshold',
  'measured-face-model/orl-undetected',
  'measured-face-model/orl-threshold',
] as const satisfies readonly FactId[];
