import type {Props} from '@theme/Navbar/Search';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The theme's own takes the search out of the row on a phone, where the theme's toggle now stands beside it. */
export default function NavbarSearch({children}: Props): ReactNode {
  return <div className={styles.search}>{children}</div>;
}
