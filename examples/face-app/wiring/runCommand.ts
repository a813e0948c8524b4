import {loadConfig, WrongConfig} from '../platform/config';
import {CommandFailed, createAppCaller, type AppCaller} from './callApp';

/** The command was called in a way that it does not know; the message shows the right ones. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Runs a command that asks the app whose address and token the environment gives, and ends the process. */
export function runCommand(
  command: (app: AppCaller, args: readonly string[]) => Promise<void>,
): Promise<never> {
  return endCommand(() =>
    command(createAppCaller(loadConfig(process.env)), process.argv.slice(2)),
  );
}

/** Ends the process with 0 when the command has done its work, 1 when it failed, 2 when it was called wrongly. */
export async function endCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command();
    process.exit(0);
  } catch (error) {
    process.exit(tell(error));
  }
}

function tell(error: unknown): number {
  if (error instanceof CommandFailed) console.error(error.message);
  else if (error instanceof WrongUsage) console.error(error.message);
  else if (error instanceof WrongConfig)
    console.error(error.problems.join('\n'));
  else console.error(error);
  return error instanceof WrongUsage || error instanceof WrongConfig ? 2 : 1;
}
