import type {Photo} from '../contracts/photo';
import {announce} from './announce';
import {setUpCamera} from './camera';
import {readClipboard, takeChosen, takeDropped} from './choosePhotos';
import {byId, element} from './element';
import {showProblem} from './showProblem';
import {createUploadLine} from './uploadLine';

/** Takes photos in every way a person may have one, and sends them one after the other. */
export function createSendSection(
  onStored: (photo: Photo, fileName: string) => void,
) {
  const uploads = byId('uploads', HTMLElement);
  const note = byId('send-note', HTMLElement);
  const lines: ReturnType<typeof createUploadLine>[] = [];
  let sending = Promise.resolve();

  const take = (files: readonly File[]) => {
    note.replaceChildren();
    for (const file of files) {
      const line = createUploadLine({
        file,
        onStored: (photo, isNew) => {
          onStored(photo, file.name);
          if (!isNew) sayKnown(photo, file.name);
        },
      });
      lines.push(line);
      uploads.append(line.root);
      // One at a time, so that a busy backend is not asked by all of them at once.
      sending = sending.then(line.send);
    }
  };
  const sayKnown = ({id}: Photo, fileName: string) => {
    const words = `${fileName} was here already: the same picture is one photo.`;
    note.replaceChildren(
      element(
        'p',
        {class: 'note'},
        `${words} `,
        element('a', {href: `#photo-${id}`}, 'Show it'),
      ),
    );
    announce(words);
  };

  takeChosen('photo-file', take);
  takeChosen('photo-shot', take);
  takeDropped(document.body, take);
  byId('paste', HTMLButtonElement).addEventListener('click', () => {
    readClipboard().then(take, (error: unknown) => {
      showProblem(note, error);
    });
  });
  setUpCamera((file) => {
    take([file]);
  });
  return {
    /** Sends again what could not be sent before. */
    sendAgain: () => {
      for (const line of lines) sending = sending.then(line.sendAgain);
    },
  };
}
