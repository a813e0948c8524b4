import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Copy, and for lines too long for the window, wrap. src/pageScript/codeBlocks.ts makes them work. */
export default function CodeBlockButtons(): ReactNode {
  return (
    <div className={clsx('script-only', styles.buttons)}>
      <button
        type="button"
        className="clean-btn"
        title="Toggle word wrap"
        aria-label="Toggle word wrap"
        aria-pressed="false"
        data-wrap-code=""
      />
      <button
        type="button"
        className="clean-btn"
        title="Copy"
        aria-label="Copy code to clipboard"
        data-copy-code=""
      />
    </div>
  );
}
