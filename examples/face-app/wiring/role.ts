import type {Config} from '../platform';
import type {StopList} from './stopList';

/** What a role is given when it starts. */
export interface Start {
  readonly config: Config;
  /** Whatever is started is put on this list, at once, so that a start that fails half-way leaves nothing behind. */
  readonly stops: StopList;
  /** Tells the person at the console how far it is. */
  readonly say: (line: string) => void;
}

/** What a role tells when it stands. */
export interface Started {
  /** Where the page and the API are. */
  readonly address?: string;
  /** Resolves with a sentence when it cannot go on. */
  readonly failed?: Promise<string>;
}
