import Island from '@site/src/components/Island';
import type {ReactNode} from 'react';
import LiveScaleTable from './Live';

/**
 * What so many photos a day ask of the face app, computed from its measured figures. The roles are written out because
 * on a phone the table's parts are laid out as blocks.
 */
export default function ScaleTable(): ReactNode {
  return <Island name="ScaleTable" of={LiveScaleTable} given={{}} />;
}
