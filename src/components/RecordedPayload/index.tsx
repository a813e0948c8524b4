import type {StepId} from '@site/src/data/pipeline';
import type {ReactNode} from 'react';

export interface RecordedPayloadProps {
  /** The step of the pipeline at which it was passed on. */
  readonly step: StepId;
  /** Set to show only what was passed on, only the log, or only the metrics. */
  readonly only?: 'passed-on' | 'log' | 'metrics';
  /** Set to list the fields of the contract that it keeps to. */
  readonly fields?: boolean;
  /** Filled in by the build from the record of the running app; writers leave it out. */
  readonly children?: ReactNode;
}

/** What the running face app really passed on at a step, recorded by `npm run face-app:record`. */
export default function RecordedPayload({step, children}: RecordedPayloadProps): ReactNode {
  return <div data-step={step}>{children}</div>;
}
