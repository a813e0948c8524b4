import {createHash, randomBytes} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {WrongUsage} from '../../wiring/runCommand';

/** What a drill is asked to do. */
export interface DrillPlan {
  readonly seed: number;
  /** Sent to the API. */
  readonly photos: number;
  readonly kills: number;
  readonly database: 'embedded' | 'postgres';
}

const USAGE = `drill [--seed 1] [--photos 200] [--kills 20] [--database embedded|postgres]`;

/** Throws {@link WrongUsage}. */
export function readPlan(args: readonly string[]): DrillPlan {
  const option = (fallback: string) =>
    ({type: 'string', default: fallback}) as const;
  const {values} = parseArgs({
    args: [...args],
    options: {
      seed: option('1'),
      photos: option('200'),
      kills: option('20'),
      database: option('embedded'),
    },
  });
  const [seed, photos, kills] = [values.seed, values.photos, values.kills].map(
    Number,
  );
  const {database} = values;
  const isWhole = (value: number | undefined): value is number =>
    Number.isInteger(value) && value !== undefined && value >= 0;
  if (!isWhole(seed) || !isWhole(photos) || !isWhole(kills))
    throw new WrongUsage(USAGE);
  if (database !== 'embedded' && database !== 'postgres')
    throw new WrongUsage(USAGE);
  return {seed, photos, kills, database};
}

/** Puts a picture into the store behind the API's back, under a name that the API would never give. */
export async function dropPicture(store: string, bytes: Buffer): Promise<void> {
  const name = randomBytes(8).toString('hex');
  await put(store, `photos/dropped-${name}.jpg`, bytes);
}

/** Puts a file into the store that looks like a stored photo and is none. */
export async function dropPoison(store: string): Promise<void> {
  const bytes = randomBytes(2_000);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await put(store, `photos/${hash.slice(0, 2)}/${hash}.jpg`, bytes);
}

async function put(store: string, key: string, bytes: Buffer): Promise<void> {
  const path = join(store, key);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, bytes);
}
