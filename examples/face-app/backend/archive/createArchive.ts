import * as z from 'zod';
import type {PhotoArchive} from '../../contracts/desks';
import type {ArchiveDependencies} from '../dependencies';
import {createAnswers} from './answers';
import {reconcileStore} from './reconcileStore';

/** The photos, as the pipeline uses them; it needs no HTTP API in its process. */
export function createArchive(dependencies: ArchiveDependencies): PhotoArchive {
  const {database, pictures} = dependencies;
  const keyOf = async (photoId: string) => {
    const [row] = await database.query(
      'SELECT picture_key FROM photos WHERE id = $1',
      [photoId],
    );
    return row && z.string().parse(row.picture_key);
  };
  return {
    ...createAnswers(database),
    find: async (photoId) => {
      const pictureKey = await keyOf(photoId);
      return pictureKey === undefined ? undefined : {pictureKey};
    },
    picture: async (photoId) => {
      const key = await keyOf(photoId);
      return key === undefined ? undefined : pictures.get(key);
    },
    reconcile: () => reconcileStore(dependencies),
  };
}
