import {DeadLetterList} from '../../contracts/job';
import {PhotoList, type Photo} from '../../contracts/photo';
import type {AppCaller} from '../../wiring/callApp';

const PAUSE_MS = 500;
/** Milliseconds without any progress after which the drill stops waiting and counts. */
const PATIENCE_MS = 120_000;

/** All photos, newest first. */
export async function allPhotos(app: AppCaller): Promise<Photo[]> {
  const photos: Photo[] = [];
  let next: string | null = '';
  while (next !== null) {
    const before: string = next === '' ? '' : `&before=${next}`;
    const page = await app.call(PhotoList, `/photos?limit=100${before}`);
    photos.push(...page.photos);
    next = page.next;
  }
  return photos;
}

/** Waits until `expected` photos are there and none waits for its answer, or nothing moves any more. */
export async function settle(app: AppCaller, expected: number): Promise<void> {
  let last = '';
  let movedAt = performance.now();
  while (performance.now() - movedAt < PATIENCE_MS) {
    const photos = await allPhotos(app).catch(() => []);
    const waiting = photos.filter(({state}) => state === 'waiting').length;
    const {deadLetters} = await app
      .call(DeadLetterList, '/dead-letters')
      .catch(() => ({deadLetters: []}));
    if (photos.length >= expected && waiting === 0) return;
    const state = [photos.length, waiting, deadLetters.length].join(' ');
    if (state !== last) movedAt = performance.now();
    last = state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
