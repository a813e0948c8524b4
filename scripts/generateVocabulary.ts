/**
 * Writes down what a page may use: `tsx scripts/generateVocabulary.ts`, after a component's props have changed.
 * With --check it writes nothing and fails when the file in the repository is stale.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {GENERATED, isVocabularyFresh, renderVocabulary} from './vocabulary/generatedVocabulary';

async function main(root: string, args: readonly string[]): Promise<void> {
  if (!args.includes('--check')) {
    await writeFile(join(root, GENERATED), await renderVocabulary(root));
    console.log(`Wrote ${GENERATED}.`);
  } else if (!(await isVocabularyFresh(root))) {
    console.error(`${GENERATED} is stale. Run: npx tsx scripts/generateVocabulary.ts`);
    process.exitCode = 1;
  }
}

void main(process.cwd(), process.argv.slice(2));
