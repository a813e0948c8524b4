import type {Props} from '@theme/TabItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What one panel holds, and its label, which shows on paper and without script: there all panels stand open. */
export default function TabItem({children, label, value}: Props): ReactNode {
  return (
    <>
      <p className={styles.label}>{label ?? value}</p>
      {children}
    </>
  );
}
