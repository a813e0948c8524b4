import type {TextFile} from './files';

/** The texts of sections that have arrived. */
export class Texts {
  readonly #bounds: readonly number[];
  readonly #files = new Map<number, TextFile>();

  /** `bounds`: the first section of each file but the first. */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
  }

  /** The blocks of a section; undefined until they have arrived. */
  of(section: number): readonly string[] | undefined {
    const file = this.fileOf(section);
    const first = file === 0 ? 0 : (this.#bounds[file - 1] ?? 0);
    return this.#files.get(file)?.[section - first];
  }

  /** The file that holds the text of a section. */
  fileOf(section: number): number {
    return this.#bounds.filter((bound) => bound <= section).length;
  }

  add(file: number, texts: TextFile): void {
    this.#files.set(file, texts);
  }
}
