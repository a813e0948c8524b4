import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface DataEditLinkProps {
  /** Repository path of the data that a figure draws. */
  readonly file: `src/data/${string}`;
  /** What the reader would edit: "this figure". */
  readonly what: string;
}

/** Leads from a figure to the file in which its facts stand. */
export default function DataEditLink({file, what}: DataEditLinkProps): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return (
    <p className={styles.edit}>
      <Link href={`${repository}/edit/main/${file}`}>Edit {what}</Link>
    </p>
  );
}
