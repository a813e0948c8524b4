import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {expect, it, vi} from 'vitest';
import {skipsPostgres} from '../support/postgres';

// Each kill costs a start, which takes half a minute where other tests share the cores.
vi.setConfig({testTimeout: 600_000});

const claim =
  'nothing is lost and nothing answered twice on the database "%s", whatever is killed';

it(claim.replace('%s', 'embedded'), () => drill('embedded'));
it.skipIf(skipsPostgres)(claim.replace('%s', 'postgres'), () =>
  drill('postgres'),
);

async function drill(database: string): Promise<void> {
  const args = [
    '--photos',
    '10',
    '--kills',
    '4',
    '--seed',
    '7',
    '--database',
    database,
  ];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'commands/drill.ts', ...args],
    {
      cwd: join(import.meta.dirname, '../..'),
    },
  );
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  expect(errors).toBe('');
  expect(output.match(/as it must be/g)).toHaveLength(9);
  expect(code).toBe(0);
}
