import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {createLog} from './log';

it('writes one JSON object a line, at once, and none below the level', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'face-app-log-'));
  const file = join(folder, 'logs', 'app.log');
  const log = createLog({level: 'warn', role: 'worker', file});
  log.info({photoId: 'p1'}, 'taken');
  log.warn({photoId: 'p1', attempt: 2}, 'tried again');
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      role: 'worker',
      pid: process.pid,
      photoId: 'p1',
      attempt: 2,
      msg: 'tried again',
    },
  ]);
  await rm(folder, {recursive: true});
});
