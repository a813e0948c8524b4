import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {withEdits, type Edit} from '../edits';

type Node = DefaultTreeAdapterTypes.Node;

/** Of a note that says only what the page says to which its word leads; src/components/Note writes it. */
const IS_ELSEWHERE = 'data-elsewhere';

interface TakenNotes {
  /** The page without these notes. */
  readonly html: string;
  /** The HTML of each note, by its id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Takes the notes out of a page that say what stands elsewhere too. Throws an error when one has no id. */
export function takeNotes(html: string): TakenNotes {
  const edits: Edit[] = [];
  const notes: Record<string, string> = {};
  const visit = (node: Node): void => {
    if ('attrs' in node && node.attrs.some(({name}) => name === IS_ELSEWHERE) && node.sourceCodeLocation) {
      const {startOffset: start, endOffset: end} = node.sourceCodeLocation;
      const id = node.attrs.find(({name}) => name === 'id')?.value;
      if (id === undefined) throw new Error(`A note has no id: ${html.slice(start, end)}`);
      notes[id] = html.slice(start, end);
      edits.push({start, end, text: ''});
      return;
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html, {sourceCodeLocationInfo: true}));
  return {html: withEdits(html, edits), notes};
}
