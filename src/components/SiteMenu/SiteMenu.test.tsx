// @vitest-environment jsdom
import {render, screen} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import SiteMenu, {SITE_MENU} from '.';

vi.mock('@docusaurus/theme-common', () => ({
  useThemeConfig: () => ({navbar: {items: [{to: '/roles', label: 'Roles'}]}}),
}));

test('the menu holds the parts of the site, then the page’s sidebar, and a button that closes it', () => {
  const {container} = render(
    <SiteMenu>
      <nav>
        <a href="/roles/devops">DevOps</a>
      </nav>
    </SiteMenu>,
  );
  expect(container.querySelector('[popover]')?.id).toBe(SITE_MENU);
  expect(screen.getAllByRole('link', {hidden: true}).map(({textContent}) => textContent)).toEqual([
    'Roles',
    'DevOps',
  ]);
  const close = screen.getByRole('button', {name: 'Close navigation bar', hidden: true});
  expect(close.getAttribute('popovertarget')).toBe(SITE_MENU);
  expect(close.getAttribute('popovertargetaction')).toBe('hide');
});
