import Island from '@site/src/components/Island';
import type {ReactNode} from 'react';
import LiveThresholdExplorer from './Live';
import Photographs from './Photographs';
import ThresholdTable from './ThresholdTable';

/**
 * Both errors of face recognition at any threshold, over the distances that the app's evaluation of its
 * computer-made people produced. Without script it stands at the published threshold, beside a table of others.
 */
export default function ThresholdExplorer(): ReactNode {
  const tables = (
    <>
      <ThresholdTable />
      <Photographs />
    </>
  );
  return <Island name="ThresholdExplorer" of={LiveThresholdExplorer} given={{}} inPage={{tables}} />;
}
