import {byId} from './element';
import {showProblem} from './showProblem';
import {startCamera} from './startCamera';

/** Of the JPEG that a shot becomes, 0 to 1. */
const QUALITY = 0.95;

/** The camera: nothing starts before its button is pressed, and nothing is sent before the shot was looked at. */
export function setUpCamera(onShot: (file: File) => void): void {
  const panel = byId('camera', HTMLElement);
  const video = byId('camera-video', HTMLVideoElement);
  const still = byId('camera-still', HTMLCanvasElement);
  const problem = byId('camera-problem', HTMLElement);
  const start = byId('camera-start', HTMLButtonElement);
  const shoot = byId('camera-shoot', HTMLButtonElement);
  const send = byId('camera-send', HTMLButtonElement);
  const again = byId('camera-again', HTMLButtonElement);
  const stop = byId('camera-stop', HTMLButtonElement);

  /** Shows the preview, or the shot. The button that is pressed next gets the focus. */
  const showShot = (isShot: boolean) => {
    video.hidden = shoot.hidden = isShot;
    still.hidden = send.hidden = again.hidden = !isShot;
    (isShot ? send : shoot).focus();
  };
  const turnOff = () => {
    const stream = video.srcObject;
    if (stream instanceof MediaStream)
      for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    panel.hidden = true;
  };
  start.onclick = () => {
    problem.replaceChildren();
    void startCamera().then(
      async (stream) => {
        turnOff();
        video.srcObject = stream;
        // A shot of a camera that does not show anything yet would be empty.
        shoot.disabled = true;
        panel.hidden = false;
        showShot(false);
        // Rejects when the camera is turned off before it has shown anything.
        await video.play().then(
          () => {
            shoot.disabled = false;
            shoot.focus();
          },
          () => undefined,
        );
      },
      (error: unknown) => {
        showProblem(problem, error);
      },
    );
  };
  shoot.onclick = () => {
    still.width = video.videoWidth;
    still.height = video.videoHeight;
    still.getContext('2d')?.drawImage(video, 0, 0);
    showShot(true);
  };
  again.onclick = () => {
    showShot(false);
  };
  send.onclick = () => {
    still.toBlob(
      (blob) => {
        if (blob !== null)
          onShot(new File([blob], 'camera photo', {type: blob.type}));
        showShot(false);
      },
      'image/jpeg',
      QUALITY,
    );
  };
  stop.onclick = () => {
    turnOff();
    start.focus();
  };
  window.addEventListener('pagehide', turnOff);
}
