import {Refusal} from './refusal';

const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError:
    'It was not allowed. Allow it in the browser’s settings for this page and press the button again, or choose a photo instead.',
  NotFoundError: 'This device has none. Choose a photo instead.',
  NotReadableError:
    'Another program is using it. Close that program and press the button again.',
};

/** Asks for the camera. Rejects with a `Refusal` that says what would help. */
export async function startCamera(): Promise<MediaStream> {
  // Browsers leave `mediaDevices` out on pages that anybody on the way could have changed.
  if (!isSecureContext)
    throw refusal(
      'Browsers give it only to pages over https or from this very computer. Choose a photo instead.',
    );
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: {width: {ideal: 1280}, height: {ideal: 960}},
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw refusal(
      REASONS[name] ?? `The browser says "${name}". Choose a photo instead.`,
    );
  }
}

function refusal(detail: string): Refusal {
  return new Refusal({status: 0, title: 'The camera cannot be used', detail});
}
