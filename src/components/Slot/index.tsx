import type {ReactNode} from 'react';

interface SlotProps {
  readonly children: ReactNode;
}

/**
 * What an island shows and never changes. It is in the page already, so the island has it without its script:
 * src/islands/stand-ins has the half that the browser runs.
 */
export default function Slot({children}: SlotProps): ReactNode {
  return <div data-slot>{children}</div>;
}
