import {execFileSync} from 'node:child_process';
import {STAGES} from '../../contracts/platform';
import {Photo, PhotoList} from '../../contracts/photo';
import type {ServedFaceReader} from '../../pipeline';
import {decodePicture} from '../../platform/decodePicture';
import type {AppCaller} from '../../wiring/callApp';
import {Listener} from '../demo/followPhoto';

/** As many as the worker has in hand. */
const AT_ONCE = 2;

/** Photos per second that the model server reads when it has nothing else to wait for. */
export async function readAlone(
  reader: ServedFaceReader,
  version: string,
  photos: readonly Buffer[],
): Promise<number> {
  const images = await Promise.all(photos.map(decodePicture));
  const began = performance.now();
  const readers = Array.from({length: AT_ONCE}, async (_, first) => {
    for (let index = first; index < images.length; index += AT_ONCE) {
      const image = images[index];
      if (image !== undefined) await reader.read(image, version);
    }
  });
  await Promise.all(readers);
  return photos.length / secondsSince(began);
}

/** Photos per second from the first upload to the last answer, of which the event stream tells. */
export async function sendAll(
  app: AppCaller,
  photos: readonly Buffer[],
): Promise<number> {
  const {lastEvent} = await app.call(PhotoList, '/photos?limit=1');
  const listener = new Listener(app, lastEvent);
  const began = performance.now();
  const ids: string[] = [];
  for (const photo of photos) {
    const body = new FormData();
    body.set('photo', new File([new Uint8Array(photo)], 'photo.jpg'));
    ids.push((await app.call(Photo, '/photos', {method: 'POST', body})).id);
  }
  for (const id of ids) await listener.untilDone(id);
  return photos.length / secondsSince(began);
}

/** Mean milliseconds of a photo in each stage, from the app's own metrics. */
export async function readStages(
  app: AppCaller,
): Promise<readonly {readonly stage: string; readonly ms: number}[]> {
  const text = await (await app.fetch('/metrics')).text();
  const valueOf = (what: string, stage: string): number => {
    const line = new RegExp(
      `^face_app_stage_seconds_${what}\\{stage="${stage}"\\} (\\S+)$`,
      'm',
    );
    return Number(line.exec(text)?.[1] ?? NaN);
  };
  return STAGES.map((stage) => ({
    stage,
    ms: (1_000 * valueOf('sum', stage)) / valueOf('count', stage),
  }));
}

/** Megabytes that a process holds in memory now. Needs the system's `ps`. */
export function residentMb(pid: number): number {
  const args = ['-o', 'rss=', '-p', String(pid)];
  return Number(execFileSync('ps', args, {encoding: 'utf8'})) / 1024;
}

const secondsSince = (began: number): number =>
  (performance.now() - began) / 1_000;
