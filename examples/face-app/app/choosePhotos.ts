import {byId} from './element';

/** Takes files that are chosen with a file button, which can be used again afterwards, also for the same file. */
export function takeChosen(
  inputId: string,
  onFiles: (files: readonly File[]) => void,
): void {
  const input = byId(inputId, HTMLInputElement);
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    onFiles(files);
  });
}

/** Takes files that are dropped onto a part of the page, or pasted (Ctrl+V) while it has the focus. */
export function takeDropped(
  zone: HTMLElement,
  onFiles: (files: readonly File[]) => void,
): void {
  const take = (event: Event, files: FileList | undefined) => {
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onFiles([...files]);
  };
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    event.stopPropagation();
    zone.classList.add('over');
  });
  for (const end of ['dragleave', 'drop'])
    zone.addEventListener(end, () => {
      zone.classList.remove('over');
    });
  zone.addEventListener('drop', (event) => {
    take(event, event.dataTransfer?.files);
  });
  zone.addEventListener('paste', (event) => {
    take(event, event.clipboardData?.files);
  });
}

/** Reads the pictures on the clipboard; the browser may ask for permission. Rejects with words for the person. */
export async function readClipboard(): Promise<readonly File[]> {
  const items = await clipboardItems();
  const files: File[] = [];
  for (const item of items) {
    const type = item.types.find((name) => name.startsWith('image/'));
    if (type !== undefined)
      files.push(new File([await item.getType(type)], 'pasted photo', {type}));
  }
  if (files.length === 0)
    throw new Error('There is no picture on the clipboard. Copy one first.');
  return files;
}

async function clipboardItems(): Promise<readonly ClipboardItem[]> {
  try {
    return await navigator.clipboard.read();
  } catch {
    throw new Error(
      'The browser does not let this page read the clipboard. Press Ctrl+V (or Cmd+V) instead.',
    );
  }
}
