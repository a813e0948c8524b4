import {SITE_MENU} from '@site/src/components/SiteMenu';
import IconMenu from '@theme/Icon/Menu';
import type {ReactNode} from 'react';

/** Opens the menu of a phone. The browser does it, and tells by itself whether the menu is open. */
export default function MobileSidebarToggle(): ReactNode {
  return (
    <button
      type="button"
      className="navbar__toggle clean-btn"
      popoverTarget={SITE_MENU}
      aria-controls={SITE_MENU}
      aria-label="Toggle navigation bar"
    >
      <IconMenu />
    </button>
  );
}
