import {Problem} from '../../contracts/problem';
import {acceptPhoto} from '../archive/acceptPhoto';
import type {BackendDependencies} from '../dependencies';
import {cleanPicture} from '../intake/cleanPicture';
import {filesOf} from './formFields';
import {receiveForm} from './receiveForm';

const FORM = {photo: {isFile: true, most: 1}} as const;

/** A photo's way from the request into the archive. Throws a Problem, and then has kept nothing. */
export async function takeInPhoto(
  request: Request,
  dependencies: BackendDependencies,
): Promise<{readonly id: string; readonly isNew: boolean}> {
  const {limits, metrics, log} = dependencies;
  try {
    const parts = await receiveForm(request, FORM, dependencies);
    const start = performance.now();
    const [photo = new Uint8Array()] = filesOf(parts, 'photo');
    const picture = await cleanPicture(photo, limits);
    const accepted = await acceptPhoto(picture, dependencies);
    metrics.stageTook('store', (performance.now() - start) / 1_000);
    metrics.photoAccepted(accepted.isNew ? 'new' : 'known');
    const {id: photoId, isNew} = accepted;
    log.info({photoId, isNew, bytes: picture.bytes.length}, 'Photo stored.');
    return accepted;
  } catch (error) {
    if (error instanceof Problem) metrics.uploadRefused(error.kind);
    throw error;
  }
}
