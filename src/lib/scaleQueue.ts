const SECONDS_PER_DAY = 86_400;

/** Mean arrivals a second, from photos a day. */
export function arrivalsPerSecond(photosPerDay: number): number {
  return photosPerDay / SECONDS_PER_DAY;
}

/**
 * How many are inside at once, on average, when `perSecond` come in and each stays `seconds`: with two arrivals a second
 * that stay three seconds each, whoever looks sees those of the last three seconds, which are six. This is Little's
 * law; it holds for any place that things enter and leave, whatever happens inside.
 */
export function insideAtOnce(perSecond: number, seconds: number): number {
  return perSecond * seconds;
}

/**
 * Fewest servers that are busy at most the share `highestLoad` (above 0, at most 1) of the time, at least one.
 * `serviceSeconds` is the time that one server needs for one piece of work.
 */
export function serversNeeded(perSecond: number, serviceSeconds: number, highestLoad: number): number {
  const busy = insideAtOnce(perSecond, serviceSeconds);
  // The rounding of floating point must not cost a server: 1.4 / 0.7 is 2.
  return Math.max(1, Math.ceil(busy / highestLoad - 1e-9));
}

/**
 * Mean seconds that a piece of work waits for a free server; Infinity when more comes than the servers can do.
 *
 * The approximation is the textbook's M/M/c: arrivals do not know of each other, and the time for a piece of work
 * varies as widely as waiting for a bus that may come at any moment. Photos vary less, so they wait less than this;
 * a burst, such as an album, breaks the first assumption and waits longer.
 *
 * With load a = arrivals * service time and c servers: in the long run as many steps go up from n to n + 1 in the
 * system as come down, so p(n + 1) = p(n) * a / min(n + 1, c). Adding these up gives the chance that all servers are
 * busy. The recursion over c computes it without large numbers: B is the chance in a system that turns work away.
 */
export function meanWaitSeconds(perSecond: number, serviceSeconds: number, servers: number): number {
  const busy = insideAtOnce(perSecond, serviceSeconds);
  const load = busy / servers;
  if (load >= 1) return Infinity;
  let blocked = 1;
  for (let count = 1; count <= servers; count += 1) {
    blocked = (busy * blocked) / (count + busy * blocked);
  }
  const chanceToWait = blocked / (1 - load * (1 - blocked));
  return (chanceToWait * serviceSeconds) / (servers - busy);
}

/**
 * Seconds until a queue is empty again when work goes on arriving: it shrinks only by what the servers do beyond the
 * arrivals. Infinity when they do not do more.
 */
export function drainSeconds(
  waiting: number,
  perSecond: number,
  serviceSeconds: number,
  servers: number,
): number {
  const gain = servers / serviceSeconds - perSecond;
  return gain > 0 ? waiting / gain : Infinity;
}
