import type PgBoss from 'pg-boss';
import type {Database, Queries} from '../../contracts/database';

/** Lets pg-boss speak through our database: no connection of its own, and it works on the embedded one too. */
export function bossDatabase(database: Database): PgBoss.Db {
  const single = bossQueries(database);
  return {
    executeSql: async (sql, values) => {
      if (!/^\s*BEGIN;/.test(sql)) return single.executeSql(sql, values);
      try {
        // Several statements, a transaction around them included.
        await database.run(sql);
      } catch (error) {
        // The embedded database has one connection, which must not stay in the broken transaction.
        await database.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
      return {rows: []};
    },
  };
}

/** The same for single statements: inside a transaction of ours, say. */
export function bossQueries(queries: Queries): PgBoss.Db {
  return {
    executeSql: async (sql, values?: readonly unknown[]) => ({
      rows: [...(await queries.query(sql, values))],
    }),
  };
}
