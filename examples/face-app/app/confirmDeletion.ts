import type {DeletionReceipt} from '../contracts/person';
import {fetchJson} from './callBackend';
import {describeReceipt} from './describeReceipt';
import {byId, element} from './element';
import {showProblem} from './showProblem';

interface Deletion {
  /** What to delete, as its address in the API. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Asks before something is deleted, deletes it, and shows the receipt. Resolves when the person closes the dialog;
 * true when it is gone.
 */
export async function confirmDeletion({
  path,
  title,
  text,
}: Deletion): Promise<boolean> {
  const dialog = byId('delete-dialog', HTMLDialogElement);
  const words = byId('delete-words', HTMLElement);
  const problem = byId('delete-problem', HTMLElement);
  const go = byId('delete-go', HTMLButtonElement);
  const close = byId('delete-close', HTMLButtonElement);
  let isGone = false;

  const remove = async () => {
    go.disabled = true;
    problem.replaceChildren();
    try {
      const receipt = await fetchJson<DeletionReceipt>(path, {
        method: 'DELETE',
      });
      isGone = true;
      const {removed, remaining} = describeReceipt(receipt);
      byId('delete-title', HTMLElement).textContent = 'Deleted';
      words.replaceChildren(
        element('p', {}, removed),
        element('p', {}, remaining),
        element('p', {class: 'small'}, `Receipt for ${receipt.id}`),
      );
      go.hidden = true;
      close.textContent = 'Close';
      close.focus();
    } catch (error) {
      showProblem(problem, error);
    }
    go.disabled = false;
  };

  byId('delete-title', HTMLElement).textContent = title;
  words.replaceChildren(element('p', {}, text));
  problem.replaceChildren();
  go.hidden = false;
  go.onclick = () => void remove();
  close.textContent = 'Keep';
  close.onclick = () => {
    dialog.close();
  };
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      resolve(isGone);
    };
  });
}
