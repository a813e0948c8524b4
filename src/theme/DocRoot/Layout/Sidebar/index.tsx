import {useLocation} from '@docusaurus/router';
import {ThemeClassNames} from '@docusaurus/theme-common';
import SiteMenu from '@site/src/components/SiteMenu';
import type {Props} from '@theme/DocRoot/Layout/Sidebar';
import DocSidebarContent from '@theme/DocSidebar/Desktop/Content';
import type {ReactNode} from 'react';

/** One list for wide screens and phones: beside the text, or in the menu. The theme draws it again for phones. */
export default function DocRootLayoutSidebar({sidebar}: Props): ReactNode {
  const {pathname} = useLocation();
  return (
    <SiteMenu className={ThemeClassNames.docs.docSidebarContainer}>
      <DocSidebarContent path={pathname} sidebar={sidebar} />
    </SiteMenu>
  );
}
