import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename, parse} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {CONSENT, MOST_ENROLMENT_PHOTOS} from '../contracts/person';
import type {ReleaseUpload} from '../contracts/release';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Browsers that the page is written for: what they lack is translated, or refused by the build. */
const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * Builds the page in memory: `index.html` and its assets, whose names carry a hash of their bytes so that browsers
 * may keep them for ever. The same source gives the same bytes, and so the same release. Rejects with esbuild's
 * messages when the source has an error.
 */
export async function buildApp(): Promise<ReleaseUpload> {
  // In one go, since esbuild's service would stay beside the app as a process that nobody needs any more.
  const bundle = buildSync({
    absWorkingDir: FOLDER,
    entryPoints: ['main.ts', 'styles.css'],
    outdir: '.',
    bundle: true,
    minify: true,
    format: 'esm',
    target: BROWSERS,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const assets = bundle.outputFiles.map(({path, contents}) =>
    assetOf(basename(path), Buffer.from(contents)),
  );
  const icon = await readFile(new URL('icon.svg', import.meta.url));
  assets.push(assetOf('icon.svg', icon));

  const pathOf = (ending: string) =>
    assets.find(({path}) => path.endsWith(ending))?.path ?? '';
  const page = fillIn(
    await readFile(new URL('index.html', import.meta.url), 'utf8'),
    {
      script: pathOf('.js'),
      style: pathOf('.css'),
      icon: pathOf('.svg'),
      // Written into the page here, so that it need not carry the schemas' library for three constants.
      consentVersion: CONSENT.version,
      consentText: CONSENT.text,
      mostPhotos: String(MOST_ENROLMENT_PHOTOS),
    },
  );
  const files = [{path: 'index.html', bytes: Buffer.from(page)}, ...assets];
  return {
    files: files
      .map(({path, bytes}) => ({path, base64: bytes.toString('base64')}))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Replaces each `{{name}}` by its value, escaped. Throws for a name that has no value, or an empty one. */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '')
      throw new Error(`index.html asks for {{${name}}}, which has no value.`);
    return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  });
}

function assetOf(name: string, bytes: Buffer) {
  const {name: stem, ext} = parse(name);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return {path: `assets/${stem}-${hash}${ext}`, bytes};
}
