import type {ReactNode} from 'react';

export interface TrialSetupProps {
  /** Filled in by the build with the lines that the trials rely on; writers leave it out. */
  readonly children?: ReactNode;
}

/** The shell lines that come before every trial of `TrialList`. */
export default function TrialSetup({children}: TrialSetupProps): ReactNode {
  return <div data-trial-setup>{children}</div>;
}
