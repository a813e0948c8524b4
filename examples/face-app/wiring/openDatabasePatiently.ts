import type {Log} from '../contracts/platform';
import {openDatabase, type OpenDatabase} from '../platform';

/** Milliseconds in which a database server that is itself just starting must have answered. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/** The database cannot be opened; the message holds no address, as that may hold a password. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
}

/** Opens the database; waits for a server that does not answer yet. Rejects with {@link NoDatabase}. */
export async function openDatabasePatiently(
  address: string | undefined,
  folder: string,
  log: Log,
): Promise<OpenDatabase> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await openDatabase(address, folder);
    } catch (error) {
      const {code, message} = error as {code?: string; message: string};
      if (address === undefined) {
        throw new NoDatabase(
          `The database in ${folder} cannot be opened: ${message}. If another program has damaged it, move the folder away and start again.`,
        );
      }
      // Five letters and digits are PostgreSQL's own codes: it answered, and refused. "57P03" means "starting up".
      const isRefusal = /^[0-9A-Z]{5}$/.test(code ?? '') && code !== '57P03';
      if (isRefusal || performance.now() > deadline) {
        throw new NoDatabase(
          `The database at DATABASE_URL cannot be used: ${isRefusal ? message : 'it does not answer'}. Check the address, the account and that the server runs.`,
        );
      }
      log.warn({code: code ?? 'unknown'}, 'the database does not answer yet');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
