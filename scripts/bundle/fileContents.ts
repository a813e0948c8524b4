/** The parts that are read here of a bundler's statistics, which have one standard shape. */
export interface BundleStats {
  readonly chunks?: readonly StatsChunk[];
}

interface StatsChunk {
  readonly files: readonly string[];
  readonly modules?: readonly StatsModule[];
}

interface StatsModule {
  readonly name?: string;
  readonly moduleType?: string;
  /** Bytes before minifying. */
  readonly size: number;
  /** Those that were joined to this one. */
  readonly modules?: readonly StatsModule[];
}

/** A module and how much of a file it is. */
export interface ModuleShare {
  readonly name: string;
  /** From 0 to 1, by sizes before minifying. */
  readonly share: number;
}

const isStyle = ({moduleType = ''}: StatsModule): boolean => moduleType.startsWith('css');

/** What each file that a bundler wrote consists of, the largest part first. By the file's name in the built site. */
export function fileContents({chunks = []}: BundleStats): ReadonlyMap<string, readonly ModuleShare[]> {
  const contents = new Map<string, readonly ModuleShare[]>();
  for (const {files, modules = []} of chunks) {
    for (const file of files) {
      const inFile = modules.filter((module) => isStyle(module) === file.endsWith('.css')).flatMap(leaves);
      contents.set(file, sharesOf(inFile));
    }
  }
  return contents;
}

/** A joined module is named after the first of those in it; they say more. */
function leaves(module: StatsModule): readonly StatsModule[] {
  const parts = (module.modules ?? []).filter(({name}) => name !== undefined);
  return parts.length === 0 ? [module] : parts.flatMap(leaves);
}

function sharesOf(modules: readonly StatsModule[]): readonly ModuleShare[] {
  const sizes = new Map<string, number>();
  for (const {name = 'the bundler’s own', size} of modules) {
    const file = plainName(name);
    sizes.set(file, (sizes.get(file) ?? 0) + size);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes]
    .map(([name, size]) => ({name, share: all === 0 ? 0 : size / all}))
    .sort((a, b) => b.share - a.share);
}

/** "css ./…loader.js??…!./src/css/print.css" is "src/css/print.css". */
function plainName(name: string): string {
  return name
    .replace(/^.*!/, '')
    .replace(/^css /, '')
    .replace(/ \+ \d+ modules?$/, '')
    .replace(/^\.\//, '')
    .replace(/\?.*$/, '');
}
