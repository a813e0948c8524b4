import {existsSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {SETTINGS} from '../../examples/face-app/platform/configFields';
import {SCALE_INPUTS, type ScaleInput} from '../../src/data/scale';
import {SCALE_ENGINES} from '../../src/data/scaleEngines';

const README = readFileSync('examples/face-app/README.md', 'utf8');
const inputs: [string, ScaleInput][] = Object.entries(SCALE_INPUTS);

it.each(inputs.filter(([, {origin}]) => origin.kind === 'measured'))(
  '%s is what the README says was measured',
  (_name, {value, origin}) => {
    if (origin.kind !== 'measured') throw new Error('filtered');
    const row = README.split('\n').find((line) => line.startsWith(`| ${origin.row} `)) ?? '';
    const numbers = [...row.replace(origin.row, '').matchAll(/\d+(\.\d+)?/g)].map(([number]) =>
      Number(number),
    );
    expect(numbers).toContain(value);
    expect(README).toContain(`\`${origin.command}\``);
  },
);

it.each(inputs.filter(([, {origin}]) => origin.kind === 'setting'))(
  '%s is set in the file that it names',
  (_name, {origin}) => {
    if (origin.kind !== 'setting') throw new Error('filtered');
    expect(existsSync(`examples/face-app/${origin.file}`)).toBe(true);
  },
);

it('the settings are the app’s own', () => {
  expect(SCALE_INPUTS.keptDays.value).toBe(SETTINGS.photoDays.fallback);
  const worker = readFileSync('examples/face-app/pipeline/worker.ts', 'utf8');
  expect(worker).toContain(`concurrency = ${String(SCALE_INPUTS.inHand.value)}`);
});

it.each(SCALE_ENGINES)('“$part” stands where its row says', ({file, work}) => {
  expect(existsSync(`examples/face-app/${file}`)).toBe(true);
  const known = Object.values(SETTINGS).map(({name}) => name);
  for (const [name] of work.matchAll(/\b(FACE_APP_[A-Z_]+|DATABASE_URL)\b/g)) expect(known).toContain(name);
});

it('the store’s interface has as many methods as its row counts', () => {
  const contract = readFileSync('examples/face-app/contracts/pictureStore.ts', 'utf8');
  expect(contract.match(/^ {2}\w+\(/gm)).toHaveLength(5);
});
