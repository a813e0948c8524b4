import pino from 'pino';
import type {Log, LogFields} from '../contracts/platform';
import type {Config} from './config';

interface LogOptions {
  readonly level: Config['log'];
  /** Which process speaks. */
  readonly role: string;
  /** Lines are added at its end; without one they go to stderr. */
  readonly file?: string;
}

/** One JSON object a line, as log collectors read it. Written at once, so that a killed process has told all. */
export function createLog({level, role, file}: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: {role, pid: process.pid},
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {level: (label) => ({level: label})},
    },
    pino.destination({dest: file ?? 2, sync: true, mkdir: true}),
  );
  const write =
    (as: 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string): void => {
      logger[as](fields, message);
    };
  return {info: write('info'), warn: write('warn'), error: write('error')};
}
