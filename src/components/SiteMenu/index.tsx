import {useThemeConfig} from '@docusaurus/theme-common';
import NavbarItem, {type Props as WayProps} from '@theme/NavbarItem';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Names the menu to the button that opens it, and to src/pageScript/siteMenu.ts. */
export const SITE_MENU = 'site-menu';

interface SiteMenuProps {
  /** The sidebar of the page, where it has one: on a wide screen it stands beside the text. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/**
 * The menu of a phone: the parts of the site and the page's sidebar. A popover, so that the browser itself opens and
 * closes it; the page script keeps the reader inside while it is open.
 */
export default function SiteMenu({children, className}: SiteMenuProps): ReactNode {
  // The theme's type of a configured item is too wide for its own part.
  const items = useThemeConfig().navbar.items as readonly WayProps[];
  return (
    <aside
      id={SITE_MENU}
      popover="auto"
      className={clsx(styles.menu, children != null && styles.beside, className)}
    >
      <nav className={clsx('menu', styles.ways)} aria-label="Parts of the site">
        <button
          type="button"
          className={clsx('clean-btn', styles.close)}
          popoverTarget={SITE_MENU}
          popoverTargetAction="hide"
          aria-label="Close navigation bar"
        >
          ×
        </button>
        <ul className="menu__list">
          {items.map((item, index) => (
            <NavbarItem key={index} mobile {...item} />
          ))}
        </ul>
      </nav>
      {children}
    </aside>
  );
}
