import type {Reading} from '../../contracts/faces';
import type {RgbImage} from '../../contracts/image';
import type {ModelRelease} from '../../contracts/modelVersion';

/** A model version that the server can be given. */
export interface ServableModel {
  readonly release: ModelRelease;
  /** All faces in the picture. */
  read(image: RgbImage): Promise<Reading>;
  /** One of the release's golden photos, decoded. Rejects when its bytes are not those that were measured. */
  readGolden(file: string): Promise<RgbImage>;
}
