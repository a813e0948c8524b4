import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BackendUnderTest} from './backendUnderTest';

export const sample = (file: string): Promise<Buffer> =>
  readFile(join(import.meta.dirname, '../../samples', file));

/** A form as a browser sends it. */
export function formOf(
  fields: Readonly<Record<string, string | Uint8Array | Uint8Array[]>>,
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else
      for (const bytes of Array.isArray(value) ? value : [value])
        form.append(name, new File([new Uint8Array(bytes)], 'photo.jpg'));
  }
  return form;
}

/** Asks the API and returns status and JSON. */
export async function ask(
  {app}: Pick<BackendUnderTest, 'app'>,
  path: string,
  init: RequestInit = {},
): Promise<{status: number; headers: Headers; body: unknown}> {
  const headers = new Headers(init.headers);
  headers.set('host', 'localhost');
  const response = await app.request(path, {...init, headers});
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

export const someId = (): string => randomUUID();
