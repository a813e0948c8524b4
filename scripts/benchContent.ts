/**
 * Prints how long the content policy takes for all of docs/: start-up apart from the check, and the single page.
 * Fails when the check takes longer than it may; on a machine that does other work at the time, it can.
 */
import {resolve} from 'node:path';

const MAX_CHECK = 2000;

async function main(): Promise<number> {
  const {checkFiles} = await import('../src/contentPolicy/checkFiles');
  const {listFiles} = await import('../src/contentPolicy/files/listFiles');
  const {VOCABULARY} = await import('../src/contentPolicy/vocabulary');
  const root = resolve(import.meta.dirname, '..');
  const pages = listFiles(['docs'], root).filter(({path}) => path.endsWith('.mdx'));
  const afterStart = performance.now();

  checkFiles(['docs'], root, VOCABULARY);
  const first = performance.now() - afterStart;

  const {readContentFolder} = await import('../src/contentPolicy/files/contentFolder');
  const {readText} = await import('../src/contentPolicy/files/readText');
  const {checkSource} = await import('../src/contentPolicy/checkSource');
  const {readSiteAddresses} = await import('../src/contentPolicy/siteAddresses');
  const site = readSiteAddresses(root);
  const folder = readContentFolder('docs', root);
  const times = pages
    .map(({file, path}) => {
      const reading = readText(file, path, root);
      const begin = performance.now();
      if ('text' in reading) checkSource(reading.text, path, VOCABULARY, site, folder);
      return {path, time: performance.now() - begin};
    })
    .sort((a, b) => a.time - b.time);

  const show = (label: string, time: number | undefined, note = ''): void => {
    console.log(
      `${label.padEnd(24)}${(time ?? 0).toFixed(time !== undefined && time < 100 ? 1 : 0).padStart(8)} ms ${note}`,
    );
  };
  const slowest = times.at(-1);
  show('start-up', afterStart);
  show(
    `check of ${String(pages.length)} pages`,
    first,
    first < MAX_CHECK ? '' : `(more than ${String(MAX_CHECK)})`,
  );
  show('a page, median', times[Math.floor(times.length / 2)]?.time, 'once warm');
  show('a page, slowest', slowest?.time, slowest?.path);
  return first < MAX_CHECK ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
