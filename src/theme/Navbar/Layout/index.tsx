import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import SiteMenu from '@site/src/components/SiteMenu';
import type {Props} from '@theme/Navbar/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** The bar, and behind it the menu of a phone. On a page with a sidebar the menu is where that stands. */
export default function NavbarLayout({children}: Props): ReactNode {
  const {activeDoc} = useActiveDocContext('default');
  return (
    <>
      <nav
        aria-label="Main"
        className={clsx(ThemeClassNames.layout.navbar.container, 'navbar', 'navbar--fixed-top')}
      >
        {children}
      </nav>
      {activeDoc?.sidebar === undefined && <SiteMenu />}
    </>
  );
}
