import type * as z from 'zod';
import {ProblemDetails} from '../contracts/problem';
import type {Config} from '../platform';

/** Why a command ends without having done what it should; a sentence for the console. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON, or as it is when it is a form. */
  readonly body?: object;
}

/** Asks the running app, as anybody may who has its token. */
export interface AppCaller {
  readonly address: string;
  /** Rejects with {@link CommandFailed} when the app does not run, refuses, or answers something else. */
  call<Answer>(
    answer: z.ZodType<Answer>,
    path: string,
    call?: Call,
  ): Promise<Answer>;
  /** The response as it is. */
  fetch(path: string, call?: Call): Promise<Response>;
}

export function createAppCaller(
  {apiToken, host, port}: Pick<Config, 'apiToken' | 'host' | 'port'>,
  address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${String(port)}`,
): AppCaller {
  const send = async (
    path: string,
    {method = 'GET', body}: Call = {},
  ): Promise<Response> => {
    const isForm = body instanceof FormData;
    const headers = {
      ...(apiToken === undefined ? {} : {authorization: `Bearer ${apiToken}`}),
      ...(body === undefined || isForm
        ? {}
        : {'content-type': 'application/json'}),
    };
    const content = isForm ? body : JSON.stringify(body);
    try {
      return await fetch(`${address}${path}`, {
        ...{method, headers},
        ...(body === undefined ? {} : {body: content}),
      });
    } catch {
      throw new CommandFailed(
        `The face app does not answer at ${address}. Start it with "npm run face-app", or set FACE_APP_PORT to where it runs.`,
      );
    }
  };
  return {
    address,
    fetch: send,
    call: async (answer, path, call) => {
      const response = await send(path, call);
      const text = await response.text();
      if (!response.ok) throw new CommandFailed(refusal(text, response.status));
      const {data, error} = answer.safeParse(
        text === '' ? undefined : JSON.parse(text),
      );
      if (error === undefined) return data;
      throw new CommandFailed(
        `What answers at ${address} is not this version of the face app: ${path} gave something else than expected.`,
      );
    },
  };
}

function refusal(text: string, status: number): string {
  try {
    const {title, detail} = ProblemDetails.parse(JSON.parse(text));
    return `${title}. ${detail}`;
  } catch {
    return `The app answered with status ${String(status)}.`;
  }
}
