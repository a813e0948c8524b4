import {writing} from '../canaries/hostilePage';
import type {Traps} from '../canaries/traps';

const code = (traps: Traps, name: string): string => `{${writing(traps, name)}}`;

/** Files that a pull request may lay into docs/ beside pages, by their path in docs/. No page needs to name them. */
export const STRAY_FILES: Readonly<Record<string, (traps: Traps) => string>> = {
  'roles/stray.js': (traps) => `${writing(traps, 'stray-js')};\n`,
  'roles/stray.tsx': (traps) => `${writing(traps, 'stray-tsx')};\nexport default () => null;\n`,
  'roles/index.test.ts': (traps) => `${writing(traps, 'stray-test')};\n`,
  'roles/_stray.mdx': (traps) => `Words ${code(traps, 'stray-part')}.\n`,
  '_strays/stray.mdx': (traps) => `Words ${code(traps, 'stray-folder')}.\n`,
  'roles/stray.html': () => '<script>alert("canary of stray HTML")</script>\n',
  'roles/stray.svg': () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert("canary of a drawing")</script></svg>\n',
  'sidebars.js': (traps) => `${writing(traps, 'stray-sidebars')};\nmodule.exports = {};\n`,
  'docusaurus.config.js': (traps) => `${writing(traps, 'stray-config')};\nmodule.exports = {};\n`,
  'roles/_category_.json': () => '{"label": "canary of a category", "link": {"type": "generated-index"}}\n',
  'tags.yml': () => 'canary-of-a-tag:\n  label: canary of a tag\n',
};
