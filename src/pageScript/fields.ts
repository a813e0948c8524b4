import type {Replay} from './replay';

/**
 * What is ticked, typed or set without script shows at once; its component only has to be told. Sets the fields back to
 * what the page's HTML says, as the component will expect, and gives what sets them
 * again to what the reader made of them. Between the two nothing is drawn.
 */
export function takeFields(island: HTMLElement): readonly Replay[] {
  const replays: Replay[] = [];
  for (const field of island.querySelectorAll('input')) {
    const {checked, value, selectionStart: start, selectionEnd: end} = field;
    if (checked !== field.defaultChecked) {
      field.checked = field.defaultChecked;
      // Of radio buttons, only the one that was chosen is told.
      if (checked || field.type === 'checkbox') {
        replays.push(() => {
          if (field.checked !== checked) field.click();
        });
      }
    }
    if (!field.matches('[type=checkbox], [type=radio]') && value !== field.defaultValue) {
      field.value = field.defaultValue;
      replays.push(() => {
        field.value = value;
        if (start !== null) field.setSelectionRange(start, end);
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
    }
  }
  return replays;
}
