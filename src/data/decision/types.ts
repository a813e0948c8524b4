import type {MleTypeId} from '../mleTypes';
import type {FactId} from '../sources';

/** First whether there is work for an ML engineer at all, then which kind of engineer the work asks for. */
export const PART_IDS = ['need', 'kind'] as const;
export type PartId = (typeof PART_IDS)[number];

/** Why a rule counts as it does. */
interface Grounds {
  /** One or two sentences to the reader who gave the answer. */
  readonly reason: string;
  /** Facts that the reason rests on; empty where it is our own judgement. */
  readonly facts: readonly FactId[];
}

/** Lets the other answers decide, or ends the matter: nothing else helps before this is mended. */
interface GateRule extends Grounds {
  readonly counts: 'gate';
  readonly isOpen: boolean;
}

/** Points for an ML engineer of any kind; zero and less speak against one. */
interface NeedRule extends Grounds {
  readonly counts: 'need';
  readonly points: -2 | 0 | 1 | 2;
}

/** Marks for one kind of ML engineer. */
interface KindRule extends Grounds {
  readonly counts: 'kind';
  readonly kind: MleTypeId;
  readonly marks: 1 | 2;
}

/** What one answer counts for, and why. */
export type Rule = GateRule | NeedRule | KindRule;

interface Answer {
  /** Name in an address; unique within its question. */
  readonly id: string;
  /** The answer in the reader's words, without a full stop. */
  readonly label: string;
  readonly rules: readonly [Rule, ...Rule[]];
}

export interface Question {
  /** Name in an address. */
  readonly id: string;
  readonly part: PartId;
  /** Ends with a question mark. */
  readonly text: string;
  readonly answers: readonly [Answer, Answer, ...Answer[]];
}

/** A next step that goes with an outcome. */
export interface Advice {
  /** Only for readers who gave one of these answers; for everybody when left out. */
  readonly when?: {readonly question: string; readonly answers: readonly string[]};
  readonly text: string;
  readonly facts: readonly FactId[];
  /** Where to read on: a page of this site. */
  readonly link: {readonly label: string; readonly to: string};
}

export interface Outcome {
  readonly id: string;
  /** Completes "The answer:". */
  readonly title: string;
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  readonly facts: readonly FactId[];
  readonly advice: readonly [Advice, ...Advice[]];
}
