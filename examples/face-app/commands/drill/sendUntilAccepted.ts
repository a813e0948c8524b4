import {Photo} from '../../contracts/photo';
import type {AppCaller} from '../../wiring/callApp';

const PAUSE_MS = 300;

/** Sends a photo as often as it takes, as the page does. Resolves with its id: from then on it must not be lost. */
export async function sendUntilAccepted(
  app: AppCaller,
  bytes: Buffer,
): Promise<string> {
  for (;;) {
    const body = new FormData();
    body.set('photo', new File([new Uint8Array(bytes)], 'photo.jpg'));
    try {
      const response = await app.fetch('/photos', {method: 'POST', body});
      const text = await response.text();
      if (response.ok) return Photo.parse(JSON.parse(text)).id;
      if (response.status < 500) throw new Refused(text);
    } catch (error) {
      if (error instanceof Refused) throw error;
      // Killed while it was asked: whether the photo is stored is not known, so it is sent again.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** A good photo was refused, which no second try mends. */
class Refused extends Error {
  override readonly name = 'Refused';
}
