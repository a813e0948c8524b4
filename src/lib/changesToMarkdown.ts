import {CHANGES} from '../data/changes';
import {dayOf} from './dayOf';

/** What changed for readers as Markdown, the newest first: all that the changelog shows. */
export function changesToMarkdown(): string {
  return (
    CHANGES.map(({at, title, what, pages}) => {
      const links = pages.map(({address, label}) => `[${label}](${address})`);
      return `### ${title}\n\n${dayOf(at)}. ${what}\n\nSee ${links.join(', ')}.`;
    }).join('\n\n') + '\n'
  );
}
