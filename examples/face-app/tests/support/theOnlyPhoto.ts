import {expect} from 'vitest';
import type {AppBackend} from './appBackend';

/** Waits until the backend has one photo, and returns its bytes. */
export async function theOnlyPhoto({photos}: AppBackend): Promise<Buffer> {
  await expect.poll(() => photos.size).toBe(1);
  const [kept] = photos.values();
  return Buffer.from(kept?.bytes ?? []);
}
