import type {StepId} from '../pipeline';
import type {RoleId} from '../roles';
import type {FactId} from '../sources';

/** How far the app itself gets with a failure. */
export type Handling = 'harmless' | 'mends' | 'stops' | 'shows' | 'nothing';

/** Who has which part when it happens. Whoever is in none of the lists has none. */
interface Owners {
  /** The one desk that sees to it that this failure ends, and does not come back. */
  readonly responsible: RoleId;
  /** Desks without which the responsible one cannot mend it. */
  readonly helps: readonly RoleId[];
  /** Desks that do nothing about it, and whose own work looks odd until they know. */
  readonly told: readonly RoleId[];
  /** Who is called at 3 a.m.; null when it waits until the morning. */
  readonly night: RoleId | null;
  /** Why somebody is called at night, or nobody, as a sentence. */
  readonly nightReason: string;
}

/** What can go wrong at a step, what the app does about it, and who answers for it. */
export interface Failure {
  readonly id: string;
  readonly step: StepId;
  /** What it is called, as a noun phrase of a few words: the head of its row and of its card. */
  readonly title: string;
  /** What somebody notices, as a sentence. */
  readonly sign: string;
  /** What is behind it, in one or two sentences. */
  readonly cause: string;
  /** What the app's code does about it, or that it does nothing. */
  readonly remedy: string;
  readonly handling: Handling;
  readonly owners: Owners;
  readonly facts: readonly [FactId, ...FactId[]];
}
