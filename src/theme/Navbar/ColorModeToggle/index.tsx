import Head from '@docusaurus/Head';
import SiteStorage from '@generated/site-storage';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Under this name, with the site's suffix, the theme looks for the choice where Docusaurus hydrates the page. */
const THEME_KEY = `theme${SiteStorage.namespace}`;

/**
 * Light, dark, or as the system says. Plain HTML: `html[data-theme-choice]` picks the icon and the name by style
 * sheet, so both are right as soon as they are drawn; src/pageScript/themeChoice.ts does the rest, and reads in the
 * first element of the page where the choice is kept.
 */
export default function NavbarColorModeToggle(): ReactNode {
  return (
    <>
      <Head>
        {/* eslint-disable-next-line jsx-a11y/html-has-lang -- Docusaurus adds the language to the same element. */}
        <html data-theme-key={THEME_KEY} data-storage={SiteStorage.type} />
      </Head>
      <button
        type="button"
        className={`clean-btn script-only ${styles.toggle ?? ''}`}
        title="Switch between dark and light mode"
        aria-live="polite"
        data-theme-toggle
      >
        <span className="visually-hidden">
          Switch between dark and light mode, currently <span className={styles.light}>light mode</span>
          <span className={styles.dark}>dark mode</span>
          <span className={styles.system}>system mode</span>
        </span>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <g className={styles.light}>
            <circle cx="12" cy="12" r="4" />
            <path d="M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2" />
          </g>
          <path className={styles.dark} d="M10 4a8 8 0 1 0 10 10A8 8 0 0 1 10 4" />
          <g className={styles.system}>
            <circle cx="12" cy="12" r="8" />
            <path className={styles.half} d="M12 4a8 8 0 0 1 0 16" />
          </g>
        </svg>
      </button>
    </>
  );
}
