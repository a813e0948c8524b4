// #region picture-store
/** Where pictures lie: a folder on disk here, object storage elsewhere. Keys look like paths. */
export interface PictureStore {
  /** Whole or not at all, also when the process dies meanwhile. The same key twice is no error. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Whether there was one. */
  remove(key: string): Promise<boolean>;
  /** Keys that begin with `prefix`, in no order. */
  list(prefix: string): AsyncIterable<string>;
  /** Bytes that can still be written. */
  freeBytes(): Promise<number>;
}
// #endregion picture-store
