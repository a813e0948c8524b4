import {markdownPath} from '../../src/lib/pageFiles';
import type {SitePage} from '../../src/pageText/sitePage';
import {publishedAt, type BuiltSite, type Step} from './step';

/** Heading for pages that stand below none. */
const TOP = 'Main pages';

/**
 * Lists the Markdown copies in `llms.txt` (llmstxt.org), and puts their texts one after the other in
 * `llms-full.txt`. Runs after the copies are made.
 */
export const llmsText: Step = {
  name: 'llms.txt',
  run: async (site, files) => {
    await files.write('llms.txt', listOfPages(site));
    const copies = await Promise.all(
      site.pages.map(({address}) => files.readBuilt(markdownPath(address).slice(1))),
    );
    await files.write('llms-full.txt', copies.join('\n---\n\n'));
  },
};

function listOfPages(site: BuiltSite): string {
  const sections = new Map<string, SitePage[]>();
  for (const page of site.pages) {
    // A page that a heading leads to stands below that heading.
    const own = site.pages.flatMap(({above}) => above).find(({address}) => address === page.address);
    const label = page.above[0]?.label ?? own?.label ?? TOP;
    sections.set(label, [...(sections.get(label) ?? []), page]);
  }
  const whole = publishedAt(site, '/llms-full.txt');
  return [
    `# ${site.title}\n\n> ${site.tagline}. Text under CC BY 4.0.\n`,
    `Every page of the site as Markdown, at its address with \`.md\`. All in one file: ${whole}\n`,
    ...[...sections].map(
      ([label, pages]) => `## ${label}\n\n${pages.map((page) => line(site, page)).join('')}`,
    ),
  ].join('\n');
}

function line(site: BuiltSite, {address, title, question, description}: SitePage): string {
  const says = title === question ? description : `${question} ${description}`;
  return `- [${title}](${publishedAt(site, markdownPath(address))}): ${says}\n`;
}
