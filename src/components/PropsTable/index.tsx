import DataEditLink from '@site/src/components/DataEditLink';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface PropsTableProps {
  /** A component of the vocabulary. */
  readonly component: string;
  /** Filled in by the build with the table of the component's props; writers leave it out. */
  readonly children?: ReactNode;
}

/** Parts of the theme, whose props are described apart from their code. */
const THEME_PARTS = ['Tabs', 'TabItem'];

/** The props of a component, read from its TypeScript types when the site is built. */
export default function PropsTable({component, children}: PropsTableProps): ReactNode {
  return (
    <div className={styles.props} role="group" aria-label={`Props of ${component}`}>
      {children}
      <DataEditLink what="these descriptions" file={fileOf(component)} />
    </div>
  );
}

function fileOf(component: string): string {
  return THEME_PARTS.includes(component)
    ? 'scripts/vocabulary/themeComponents.ts'
    : `src/components/${component}/index.tsx`;
}
