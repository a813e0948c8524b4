import type {Photo} from '../contracts/photo';
import {announce} from './announce';
import {callBackend} from './callBackend';
import {button, element} from './element';
import {refusalOf} from './refusal';
import {sendPhoto} from './sendPhoto';

interface Upload {
  readonly file: File;
  readonly onStored: (photo: Photo, isNew: boolean) => void;
}

/** A photo on its way to the backend: says what happens to it, and keeps it until it has arrived. */
export function createUploadLine({file, onStored}: Upload) {
  const preview = URL.createObjectURL(file);
  const image = element('img', {src: preview, alt: ''});
  // What the browser cannot show is sent all the same: the backend judges it.
  image.onerror = () => {
    image.remove();
  };
  const words = element('p', {class: 'state'});
  const again = button('Send again', () => void send());
  const dismiss = button('Dismiss', () => {
    remove();
  });
  const root = element(
    'li',
    {class: 'upload'},
    image,
    element('div', {}, element('strong', {}, file.name), words),
    again,
    dismiss,
  );
  let isNotSent = false;

  const say = (text: string, isOver: boolean) => {
    words.textContent = text;
    again.hidden = !isNotSent;
    dismiss.hidden = !isOver;
    if (isOver) announce(`${file.name}: ${text}`);
  };
  const remove = () => {
    URL.revokeObjectURL(preview);
    root.remove();
  };
  const post = () => {
    const body = new FormData();
    body.append('photo', file, file.name);
    return callBackend('photos', {method: 'POST', body});
  };
  const wait = (milliseconds: number) => {
    if (milliseconds === 0) return Promise.resolve();
    say(
      `Not taken yet: the network is down or the app is busy. Trying again in ${milliseconds / 1000} s.`,
      false,
    );
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        say('Sending…', false);
        resolve();
      }, milliseconds);
    });
  };
  const send = async () => {
    isNotSent = false;
    say('Sending…', false);
    const receipt = await sendPhoto({post, wait}).catch(
      () => ({kind: 'not-sent'}) as const,
    );
    if (receipt.kind === 'stored') {
      remove();
      onStored(receipt.photo, receipt.isNew);
    } else if (receipt.kind === 'refused') {
      root.classList.add('refused');
      const {title, detail} = await refusalOf(receipt.response);
      say(`${title}. ${detail}`, true);
    } else {
      isNotSent = true;
      say(
        'Not sent. It stays on this page and is sent when the app can be reached again.',
        true,
      );
    }
  };
  return {
    root,
    send,
    /** Sends once more what could not be sent, as the connection is back. */
    sendAgain: async () => {
      if (isNotSent && root.isConnected) await send();
    },
  };
}
