/**
 * Writes the distances that the site draws, after `npm run face-app:evaluate` has written a new report:
 * `npx tsx scripts/generateDistances.ts`. A test fails when they are stale.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {compactDistances, GENERATED, REPORT} from './distances/compactDistances';

async function main(root: string): Promise<void> {
  await writeFile(join(root, GENERATED), compactDistances(await readFile(join(root, REPORT), 'utf8')));
  console.log(`Wrote ${GENERATED}.`);
}

void main(process.cwd());
