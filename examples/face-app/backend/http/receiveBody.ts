import {Problem} from '../../contracts/problem';

interface Limits {
  /** In bytes. */
  readonly most: number;
  readonly seconds: number;
}

// #region limits-while-it-arrives
/**
 * Takes in a request's body, and gives up as soon as it is too long or too slow: what is only measured at the end has
 * filled the memory by then. Throws a Problem.
 */
export async function receiveBody(
  request: Request,
  {most, seconds}: Limits,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > most) throw tooLong(most);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const clock = startClock(seconds);
  try {
    while (reader !== undefined) {
      const {done, value} = await Promise.race([reader.read(), clock.runsOut]);
      if (done) break;
      chunks.push(value);
      length += value.length;
      if (length > most) throw tooLong(most);
    }
  } catch (error) {
    throw error instanceof Problem ? error : cutOff();
  } finally {
    clock.stop();
  }
  return Buffer.concat(chunks);
}
// #endregion limits-while-it-arrives

function startClock(seconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const runsOut = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(tooSlow(seconds));
    }, seconds * 1_000);
  });
  // Nobody waits for it any more when it runs out between two reads.
  runsOut.catch(() => undefined);
  return {
    runsOut,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

function tooLong(most: number): Problem {
  return new Problem({
    status: 413,
    kind: 'too-large',
    title: 'Too large',
    detail: `The whole request may have at most ${(most / 1_000_000).toFixed(1)} MB. Send fewer or smaller files.`,
  });
}

function tooSlow(seconds: number): Problem {
  return new Problem({
    status: 408,
    kind: 'too-slow',
    title: 'Too slow',
    detail: `The request's body did not arrive whole within ${seconds} seconds. Try again with a better connection, or a smaller file.`,
  });
}

function cutOff(): Problem {
  return new Problem({
    status: 400,
    kind: 'invalid-request',
    title: 'Invalid request',
    detail: 'The connection ended before the whole request had arrived.',
  });
}
