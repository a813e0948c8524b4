import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The test that fails when the app no longer does what a trial shows. */
export default function HeldBy({file, test}: {readonly file: string; readonly test: string}): ReactNode {
  return (
    <p className={styles.heldBy}>
      Held by the test “{test}” in <code>{file.replace('examples/face-app/', '')}</code>.
    </p>
  );
}
