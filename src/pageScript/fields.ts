/** Sets the fields of a component back to what the page's HTML says, as a component expects that takes them over. */
export function resetFields(island: HTMLElement): void {
  for (const field of island.querySelectorAll('input')) {
    field.checked = field.defaultChecked;
    if (!isChoice(field) && field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}

/**
 * What is ticked, typed or set shows without script; its component only has to be told. Gives what makes a field once
 * more what the reader has just made of it.
 */
export function retold(field: HTMLInputElement): () => void {
  const {checked, value, selectionStart: start, selectionEnd: end} = field;
  if (isChoice(field)) {
    return () => {
      if (field.checked !== checked) field.click();
    };
  }
  return () => {
    field.value = value;
    if (start !== null) field.setSelectionRange(start, end);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
}

/** A box to tick, or one of several buttons. */
export function isChoice({type}: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio';
}
