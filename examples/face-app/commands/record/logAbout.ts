import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The lines of an app's log that are about one photo. */
export async function logAbout(
  folder: string,
  photoId: string,
): Promise<readonly string[]> {
  const log = await readFile(join(folder, 'logs', 'face-app.log'), 'utf8');
  return log.split('\n').filter((line) => line.includes(photoId));
}
