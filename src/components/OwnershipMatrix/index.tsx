import Island from '@site/src/components/Island';
import type {ReactNode} from 'react';
import LiveOwnershipMatrix from './Live';

/** Every failure of the face app against the four desks: who answers, helps, is told, and is called at 3 a.m. */
export default function OwnershipMatrix(): ReactNode {
  return <Island name="OwnershipMatrix" of={LiveOwnershipMatrix} given={{}} />;
}
