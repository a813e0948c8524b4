import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {resolveQuotedFile} from './resolveQuotedFile';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'quoted-'));
  await mkdir(join(root, 'examples/face-app/node_modules/x'), {recursive: true});
  await writeFile(join(root, 'examples/face-app/a.ts'), 'a');
  await writeFile(join(root, 'examples/face-app/.env'), 'SECRET=1');
  await writeFile(join(root, 'examples/face-app/node_modules/x/index.js'), 'x');
  await writeFile(join(root, 'secret.ts'), 'secret');
});

afterEach(async () => {
  await rm(root, {recursive: true});
});

describe('resolveQuotedFile', () => {
  it('finds a file in examples/', async () => {
    await expect(resolveQuotedFile(root, 'examples/face-app/a.ts')).resolves.toBe(
      join(root, 'examples/face-app/a.ts'),
    );
  });

  it.each([
    'secret.ts',
    'examples/../secret.ts',
    'examples/face-app/../../secret.ts',
    './examples/face-app/a.ts',
    '/etc/passwd',
    'examples\\face-app\\a.ts',
    'examples',
    'examples/',
    'examples//face-app/a.ts',
    'examples/face-app/.env',
    'examples/face-app/node_modules/x/index.js',
    'examples/face-app/a.ts\0.md',
    '',
  ])('refuses %j', async (file) => {
    await expect(resolveQuotedFile(root, file)).rejects.toMatchObject({
      message: `"${file}" is not a file in examples/.`,
      hint: expect.stringContaining('file=examples/face-app/…') as string,
    });
  });

  it('refuses an absolute path even if it leads into examples/', async () => {
    await expect(resolveQuotedFile(root, join(root, 'examples/face-app/a.ts'))).rejects.toThrow(
      'is not a file in',
    );
  });

  it('refuses a file that is not there, and a folder', async () => {
    await expect(resolveQuotedFile(root, 'examples/face-app/b.ts')).rejects.toThrow('There is no file');
    await expect(resolveQuotedFile(root, 'examples/face-app')).rejects.toThrow('is a folder');
  });

  it('refuses links that lead out, as file and as folder', async () => {
    await symlink(join(root, 'secret.ts'), join(root, 'examples/face-app/link.ts'));
    await symlink(root, join(root, 'examples/out'));
    await expect(resolveQuotedFile(root, 'examples/face-app/link.ts')).rejects.toThrow(
      'leads out of examples/',
    );
    await expect(resolveQuotedFile(root, 'examples/out/secret.ts')).rejects.toThrow('leads out of examples/');
  });
});
