import {existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {CompileJob, PageOutcome} from './compileJob';
import type {HostilePage} from './hostilePage';
import {secretsIn, type Traps} from './traps';
import {writeHostilePage} from './writeHostilePage';

/** Where pages are compiled, and where what they do is seen. */
interface Ground {
  /** Folder of the site; pages lie two folders below it. */
  readonly root: string;
  /** Begins every address that code of a page may call. */
  readonly address: string;
  /** Paths that were called on the server of that address. */
  readonly calls: readonly string[];
}

/** Hostile pages in a folder of their own, and what came of compiling them. */
export class CanaryRun {
  readonly traps: Traps;
  readonly job: CompileJob;
  /** Folder of the pages, from the root of the site. */
  readonly folder: string;

  constructor(
    pages: ReadonlyMap<string, HostilePage>,
    private readonly ground: Ground,
    {name, withPolicy}: {readonly name: string; readonly withPolicy: boolean},
  ) {
    this.folder = `docs/${name}`;
    // In the site, so that bundles find its packages.
    const results = join(ground.root, 'results', name);
    this.traps = {
      fileOf: (page) => join(results, 'written', page),
      addressOf: (page) => `${ground.address}${this.pathOf(page)}`,
    };
    mkdirSync(join(results, 'written'), {recursive: true});
    const files = [...pages].map(
      ([page, hostile]) =>
        [page, writeHostilePage(page, hostile, ground.root, this.folder, this.traps)] as const,
    );
    this.job = {
      withPolicy,
      pages: Object.fromEntries(files),
      outDir: join(results, 'published'),
      outcomesFile: join(results, 'outcomes.json'),
    };
  }

  outcomeOf(page: string): PageOutcome {
    const outcomes = JSON.parse(readFileSync(this.job.outcomesFile, 'utf8')) as Record<string, PageOutcome>;
    const outcome = outcomes[page];
    if (outcome === undefined) throw new Error(`${page} was not compiled.`);
    return outcome;
  }

  /** Whether the page did what it is there for. */
  didHarm(page: string, {harm}: HostilePage): boolean {
    if (harm === 'writes') return existsSync(this.traps.fileOf(page));
    if (harm === 'calls') return this.ground.calls.includes(this.pathOf(page));
    if (harm === 'tells') return secretsIn(this.outcomeOf(page).html).length > 0;
    if (harm === 'publishes') return this.secretsPublishedBy(page).length > 0;
    return harm.test(this.outcomeOf(page).html);
  }

  /** All that any page wrote, called or published, by whatever way. */
  signs(): string[] {
    return [
      ...readdirSync(this.traps.fileOf('')),
      ...this.ground.calls.filter((path) => path.startsWith(this.pathOf(''))),
      ...this.publishedFiles().flatMap((file) => secretsIn(readFileSync(file, 'utf8'))),
    ];
  }

  /** Secrets in the page's bundle, and in the published files that the bundle names. */
  private secretsPublishedBy(page: string): string[] {
    const bundle = join(this.job.outDir, `${page}.cjs`);
    const text = existsSync(bundle) ? readFileSync(bundle, 'utf8') : '';
    const named = this.publishedFiles().filter((file) =>
      text.includes(file.slice(file.lastIndexOf('/') + 1)),
    );
    return secretsIn([text, ...named.map((file) => readFileSync(file, 'utf8'))].join('\n'));
  }

  private publishedFiles(): string[] {
    const {outDir} = this.job;
    if (!existsSync(outDir)) return [];
    return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
      .map((file) => join(outDir, file))
      .filter((file) => statSync(file).isFile());
  }

  private pathOf(page: string): string {
    return `/${this.folder}/${page}`;
  }
}
