import type {Replay} from './replay';

/**
 * What is ticked, typed or set without script shows at once; its component only has to be told. Sets the fields back to
 * what the page's HTML says, as the component will expect, and gives what sets them again to what the reader made of
 * them. Between the two nothing is drawn.
 */
export function takeFields(island: HTMLElement): readonly Replay[] {
  // All are read before any is set: of radio buttons, one that is set changes another.
  const found = [...island.querySelectorAll('input')].map((field) => {
    const {checked, value, selectionStart: start, selectionEnd: end} = field;
    return {field, checked, value, start, end};
  });
  return found.flatMap(({field, checked, value, start, end}): Replay[] => {
    const isBox = field.type === 'checkbox';
    if (isBox || field.type === 'radio') {
      const isChanged = checked !== field.defaultChecked;
      field.checked = field.defaultChecked;
      if (!isChanged || !(isBox || checked)) return [];
      return [
        () => {
          if (field.checked !== checked) field.click();
        },
      ];
    }
    if (value === field.defaultValue) return [];
    field.value = field.defaultValue;
    return [
      () => {
        field.value = value;
        if (start !== null) field.setSelectionRange(start, end);
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
    ];
  });
}
