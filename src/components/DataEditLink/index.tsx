import EditLink from '@site/src/components/EditLink';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface DataEditLinkProps {
  /** What the reader would edit: "this figure". */
  readonly what: string;
  /** Repository path of what is drawn; several, each by the name of its part, where it stands in several files. */
  readonly file: string | {readonly [part: string]: string};
}

/** Leads from a figure to the file in which its facts stand. */
export default function DataEditLink({file, what}: DataEditLinkProps): ReactNode {
  if (typeof file === 'string') {
    return (
      <p className={styles.edit}>
        <EditLink file={file}>Edit {what}</EditLink>
      </p>
    );
  }
  return (
    <p className={styles.edit}>
      {`Edit ${what}: `}
      {Object.entries(file).map(([part, path], index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <EditLink file={path}>{part}</EditLink>
        </span>
      ))}
    </p>
  );
}
