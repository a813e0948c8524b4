import {listen} from './listen';

const BLOCK = '.theme-code-block';
/** How long a button says that it has copied, in milliseconds. */
const SAID = 1500;

/** The buttons of a block of code: copy, and wrap where its lines are longer than the window is wide. */
export function startCodeBlocks(): void {
  listen('click', '[data-copy-code]', (button) => {
    const code = button.closest(BLOCK)?.querySelector('code');
    if (code) void copy(button, code);
  });
  listen('click', '[data-wrap-code]', (button) => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
  });
  for (const type of ['pointerover', 'focusin'] as const) listen(type, BLOCK, offerWrap);
}

/** The code as its author typed it. Every line of a block is an element of its own. */
function codeText(code: Element): string {
  return Array.from(code.children, ({textContent}) => textContent).join('\n');
}

async function copy(button: HTMLElement, code: Element): Promise<void> {
  const name = 'Copy code to clipboard';
  try {
    await navigator.clipboard.writeText(codeText(code));
  } catch {
    // No leave, or a page without https: the reader has only to press the keys.
    getSelection()?.selectAllChildren(code);
    return;
  }
  button.dataset.copied = '';
  button.ariaLabel = 'Copied';
  setTimeout(() => {
    delete button.dataset.copied;
    button.ariaLabel = name;
  }, SAID);
}

function offerWrap(block: HTMLElement): void {
  const pre = block.querySelector('pre');
  if (pre !== null && pre.scrollWidth > pre.clientWidth) block.dataset.wide = '';
}
