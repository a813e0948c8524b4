import {createWorker} from '../pipeline';
import type {Rooms} from './openRooms';
import type {Start} from './role';

/** Starts what works without being asked: the worker, the reconciler, the preparation of new model versions. */
export async function startWork(
  {config, stops}: Start,
  rooms: Rooms,
): Promise<void> {
  const {queue, reconciler, versions} = rooms;
  stops.add(() => queue.stop());
  await queue.start();
  stops.add(() => versions.stop());
  versions.start();
  stops.add(() => reconciler.stop());
  reconciler.start(config.reconcileSeconds);
  const worker = createWorker(rooms);
  // Stopped before the others: it finishes the photos in hand, and needs them for that.
  stops.add(() => worker.stop());
  worker.start();
}
