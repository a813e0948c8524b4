import type {ReactNode} from 'react';

export interface PropsTableProps {
  /** A component of the vocabulary. */
  readonly component: string;
  /** Filled in by the build with the table of the component's props; writers leave it out. */
  readonly children?: ReactNode;
}

/** The props of a component, read from its TypeScript types when the site is built. */
export default function PropsTable({component, children}: PropsTableProps): ReactNode {
  return (
    <div role="group" aria-label={`Props of ${component}`}>
      {children}
    </div>
  );
}
