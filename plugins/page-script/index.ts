import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Runs the page script, src/pageScript, wherever Docusaurus hydrates the whole page. */
export default function pageScript({siteDir}: Pick<LoadContext, 'siteDir'>): Plugin {
  return {
    name: 'page-script',
    getClientModules: () => [join(siteDir, 'src/pageScript/clientModule')],
  };
}
