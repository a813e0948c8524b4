import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import {parsePage} from '../../src/contentPolicy/source/parsePage';
import {SOURCE_GROUPS, sourceFile, type SourceGroupId} from '../../src/data/sources';
import type {ExternalLink} from './checkLinks';
import {groupBy} from '../../src/lib/groupBy';

/** Every address of another site that pages link to and that sources name, each once. */
export function collectLinks(root: string): ExternalLink[] {
  const places = [...linksOfPages(root), ...linksOfSources()];
  return [...groupBy(places, ({address}) => address)].map(([address, found]) => ({
    address,
    from: [...new Set(found.map(({file}) => file))],
  }));
}

interface Place {
  readonly address: string;
  readonly file: string;
}

function linksOfPages(root: string): Place[] {
  return readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const file = `docs/${name.split(path.sep).join('/')}`;
      const source = readFileSync(path.join(root, file), 'utf8');
      // Most pages link to no other site, and to read one takes time.
      if (!/https?:/.test(source)) return [];
      const addresses: string[] = [];
      visit(parsePage(source), 'link', ({url}) => {
        addresses.push(url);
      });
      return addresses.flatMap((address) => placeOf(address, file));
    });
}

function linksOfSources(): Place[] {
  return (Object.keys(SOURCE_GROUPS) as SourceGroupId[]).flatMap((group) =>
    SOURCE_GROUPS[group].flatMap(({url, doi}) =>
      [url, doi === undefined ? undefined : `https://doi.org/${doi}`].flatMap((address) =>
        address === undefined ? [] : placeOf(address, sourceFile(group)),
      ),
    ),
  );
}

/** Without the part behind "#", which no server sees. */
function placeOf(address: string, file: string): Place[] {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return [];
  const url = new URL(address);
  url.hash = '';
  return [{address: url.href, file}];
}
