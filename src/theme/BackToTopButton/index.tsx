import {ThemeClassNames} from '@docusaurus/theme-common';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shown by src/pageScript/backToTop.ts to a reader who scrolls back. */
export default function BackToTopButton(): ReactNode {
  return (
    <button
      type="button"
      hidden
      className={clsx('clean-btn', ThemeClassNames.common.backToTopButton, styles.button)}
      aria-label="Scroll back to top"
    >
      ↑
    </button>
  );
}
