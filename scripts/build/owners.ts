/** Its steps run one after the other and are timed by their own measures. */
const TIMED_BY_STEP = 'after-build';

/**
 * Whose code an address of a profile is: the name of one of our plugins; undefined for what is not ours or is timed in
 * another way, so that the caller has to be asked.
 */
export function ownerOf(url: string, root: string): string | undefined {
  const place = url.replace(/^file:\/\//, '').replaceAll('\\', '/');
  const folder = `${root.replaceAll('\\', '/')}/plugins/`;
  if (!place.startsWith(folder)) return undefined;
  const [plugin] = place.slice(folder.length).split('/');
  return plugin === TIMED_BY_STEP ? undefined : plugin;
}
