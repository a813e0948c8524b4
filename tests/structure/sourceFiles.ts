import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every file at or below a folder of the repository, as paths from its root; without what tools install or write. */
export function filesBelow(folder: string): string[] {
  return readdirSync(ROOT + folder, {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name === 'node_modules' ? [] : filesBelow(path);
  });
}

/** Every TypeScript file that people write, but for the configuration files at the top. */
export const SOURCE_FILES: readonly string[] = ['src', 'plugins', 'scripts', 'tests', 'e2e', 'examples']
  .flatMap(filesBelow)
  .filter((path) => /\.m?tsx?$/.test(path));
