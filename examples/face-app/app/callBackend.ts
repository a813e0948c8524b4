import {askForToken} from './askForToken';
import {asRefusal, refusalOf} from './refusal';

let tokenIsAsked: Promise<boolean> | undefined;

/**
 * Asks the backend. Where it wants a token, the person is asked for it once, and the request is made again.
 * Rejects as `fetch` does when the network fails; any status is a response.
 */
export async function callBackend(
  path: string,
  request: RequestInit = {},
): Promise<Response> {
  const response = await fetch(path, request);
  if (response.status !== 401) return response;
  tokenIsAsked ??= askForToken();
  if (!(await tokenIsAsked)) return response;
  // The session may end later; then the person is asked anew.
  tokenIsAsked = undefined;
  return fetch(path, request);
}

/**
 * Asks the backend for JSON. The page and the backend share the contracts as types, so the shape is taken at its
 * word: checking it again would make the page three times as heavy. Rejects with a `Refusal` in words.
 */
export async function fetchJson<Shape>(
  path: string,
  request?: RequestInit,
): Promise<Shape> {
  try {
    const response = await callBackend(path, request);
    if (!response.ok) throw await refusalOf(response);
    return (await response.json()) as Shape;
  } catch (error) {
    throw asRefusal(error);
  }
}
