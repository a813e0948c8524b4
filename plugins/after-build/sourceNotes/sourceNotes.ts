import {createHash} from 'node:crypto';
import type {Step} from '../step';
import {takeNotes} from './takeNotes';

/** Where the notes of the pages are, each file an object of HTML by the id of a note. */
export const NOTES_FOLDER = 'assets/notes/';
const HASH_LENGTH = 8;

/**
 * Puts the notes of a page that say what stands on another page too into a file of its own, which the page names:
 * src/pageScript/notes.ts asks for it when a reader is at such a note's word. They are a third of what /compare
 * would hold.
 */
export const sourceNotes: Step = {
  name: 'source notes',
  run: async ({root}, files) => {
    for (const path of await files.listBuilt('.html')) {
      const {html, notes} = takeNotes(await files.readBuilt(path));
      if (Object.keys(notes).length === 0) continue;
      const json = JSON.stringify(notes);
      const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH);
      const file = `${NOTES_FOLDER}${hash}.json`;
      await files.write(file, json);
      const address = new URL(root).pathname + file;
      await files.write(
        path,
        html.replace(/<body\b/, () => `<body data-notes="${address}"`),
      );
    }
  },
};
