import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {PGlite, type Transaction} from '@electric-sql/pglite';
import {vector} from '@electric-sql/pglite-pgvector';
import type {Queries} from '../../contracts/database';
import type {OpenDatabase} from './openDatabase';

/**
 * PostgreSQL compiled to WebAssembly, inside this process: nothing to install, one process only.
 * `folder` is created; without one, the data is kept in memory.
 */
export async function openEmbeddedDatabase(
  folder?: string,
): Promise<OpenDatabase> {
  if (folder !== undefined && !existsSync(folder)) await createWhole(folder);
  const pglite = await open(folder);
  return {
    ...queriesOf(pglite),
    run: async (sql) => {
      await pglite.exec(sql);
    },
    transaction: (work) =>
      pglite.transaction((transaction) => work(queriesOf(transaction))),
    hasVectors: true,
    close: () => pglite.close(),
  };
}

/** Creating takes seconds. Who is killed meanwhile must find no half database the next time. */
async function createWhole(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, {recursive: true, force: true});
  await mkdir(dirname(folder), {recursive: true});
  const pglite = await open(unfinished);
  await pglite.close();
  await rename(unfinished, folder);
}

async function open(folder: string | undefined): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : {dataDir: folder}),
    extensions: {vector},
  });
  await pglite.exec('CREATE EXTENSION IF NOT EXISTS vector');
  return pglite;
}

function queriesOf(source: PGlite | Transaction): Queries {
  return {
    query: async (sql, values) =>
      (await source.query<Record<string, unknown>>(sql, [...(values ?? [])]))
        .rows,
  };
}
