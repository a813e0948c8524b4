import {groupBy} from '../../src/lib/groupBy';
import {askServer, type Manners, type Verdict} from './askServer';

/** An address, and where it is linked from. */
export interface ExternalLink {
  readonly address: string;
  /** Repository paths. */
  readonly from: readonly string[];
}

export interface CheckedLink extends ExternalLink {
  readonly verdict: Verdict;
}

/** Between two questions to one server, in milliseconds. */
const PAUSE_BETWEEN = 1000;
const HOSTS_AT_ONCE = 8;

/** Asks for every address: of one host one after the other, of several hosts at the same time. */
export async function checkLinks(links: readonly ExternalLink[], manners: Manners): Promise<CheckedLink[]> {
  const waiting = [...groupBy(links, ({address}) => new URL(address).host).values()];
  const checked: CheckedLink[] = [];
  const work = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await manners.wait(PAUSE_BETWEEN);
        checked.push({...link, verdict: await askServer(link.address, manners)});
      }
    }
  };
  await Promise.all(Array.from({length: HOSTS_AT_ONCE}, work));
  return checked.sort((one, other) => (one.address < other.address ? -1 : 1));
}
