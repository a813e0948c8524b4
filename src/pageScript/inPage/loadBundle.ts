import type {Bundle} from '@site/src/pageScript/bundle';

/** Address of what plugins/islands compiled: without it nothing here could name it. */
declare const ISLANDS: string;

let bundle: Promise<Bundle> | undefined;

/** Loads the bundle of islands and, at the same time, what will be asked of it. */
export function loadBundle(files: readonly string[]): Promise<Bundle> {
  for (const href of files) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href}));
  }
  bundle ??= import(/* webpackIgnore: true */ ISLANDS) as Promise<Bundle>;
  // The next use tries again.
  bundle.catch(() => {
    bundle = undefined;
  });
  return bundle;
}
