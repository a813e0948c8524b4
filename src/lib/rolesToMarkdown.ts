import {ROLE_IDS, ROLES} from '../data/roles';

/** The four roles as a list in Markdown: all that their cards say. */
export function rolesToMarkdown(): string {
  return ROLE_IDS.map((id) => {
    const {name, page, does, owns} = ROLES[id];
    return `- [${name}](${page}). ${does} Owns ${owns}.\n`;
  }).join('');
}
