import Island from '@site/src/components/Island';
import type {ReactNode} from 'react';
import LiveScaleEngines from './Live';

/**
 * Which part of the face app gives way to which engine, at what sign, and what changes in the code. The roles are
 * written out because on a phone the table's parts are laid out as blocks.
 */
export default function ScaleEngines(): ReactNode {
  return <Island name="ScaleEngines" of={LiveScaleEngines} given={{}} />;
}
