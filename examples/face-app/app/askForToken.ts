import {byId} from './element';
import {asRefusal, refusalOf} from './refusal';

/**
 * Asks for the app's token and trades it for a session cookie that no script can read. True when the backend has
 * taken the token, false when the person has closed the dialog.
 */
export async function askForToken(): Promise<boolean> {
  const dialog = byId('token-dialog', HTMLDialogElement);
  const form = byId('token-form', HTMLFormElement);
  const token = byId('token', HTMLInputElement);
  const wrong = byId('token-wrong', HTMLElement);
  const open = async () => {
    try {
      await openSession(token.value.trim());
      token.value = '';
      wrong.textContent = '';
      dialog.close('open');
    } catch (error) {
      const {title, detail} = asRefusal(error);
      wrong.textContent = `${title}: ${detail}`;
      token.select();
    }
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    void open();
  };
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      resolve(dialog.returnValue === 'open');
    };
  });
}

async function openSession(token: string): Promise<void> {
  const response = await fetch('session', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({token}),
  });
  if (!response.ok) throw await refusalOf(response);
}
