import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {GENERATED, isVocabularyFresh, renderVocabulary} from './generatedVocabulary';

let root: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), {recursive: true});
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vocabulary-'));
  await write(
    'tsconfig.json',
    '{"compilerOptions": {"strict": true, "types": [], "paths": {"@site/*": ["./*"]}}}',
  );
  await write('.prettierrc.json', '{"printWidth": 40}');
  await write(
    'src/theme/MDXComponents.ts',
    "import Card from '@site/src/Card';\nconst vocabulary = {Card};\n",
  );
  await write(
    'src/theme/pageComponents.ts',
    "import Atlas from '@site/src/Atlas';\nconst vocabulary = {Atlas};\n",
  );
  await write('src/Atlas.ts', 'export default function Atlas(): null { return null; }');
  await write(
    'src/Card.ts',
    'export default function Card(props: {readonly of: "a" | "b"}): null { return null; }',
  );
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

describe('renderVocabulary', () => {
  it('reads the repository with its own tsconfig and lays the text out as its formatter would', async () => {
    const text = await renderVocabulary(root);
    expect(text).toContain('"values": ["a", "b"]\n');
    expect(JSON.parse(text)).toMatchObject({
      Atlas: {onDemand: true},
      Card: {props: {of: {required: true}}},
    });
  });
});

describe('isVocabularyFresh', () => {
  it('is true for what was just written and false after a prop has changed', async () => {
    await write(GENERATED, await renderVocabulary(root));
    expect(await isVocabularyFresh(root)).toBe(true);
    await write(
      'src/Card.ts',
      'export default function Card(props: {readonly of: "a" | "c"}): null { return null; }',
    );
    expect(await isVocabularyFresh(root)).toBe(false);
  });
});
