import type {ReactNode} from 'react';

/** A way in the bar, as the menu of a phone shows it. */
export default function NavbarItem({to, label}: {readonly to: string; readonly label: string}): ReactNode {
  return (
    <li>
      <a href={to}>{label}</a>
    </li>
  );
}
