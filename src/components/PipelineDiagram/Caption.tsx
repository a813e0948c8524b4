import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the lines of the drawing mean. */
export default function Caption(): ReactNode {
  return (
    <figcaption className={styles.caption}>
      Solid line: every photo goes this way. Dashed line: each new version of the model does, before any
      photo.
    </figcaption>
  );
}
