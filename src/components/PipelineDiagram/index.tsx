import DataEditLink from '@site/src/components/DataEditLink';
import Island from '@site/src/components/Island';
import {STEP_FILES, STEPS, type StepId} from '@site/src/data/pipeline';
import {placeSteps} from '@site/src/lib/pipelineLayout';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import type {ReactNode} from 'react';
import Caption from './Caption';
import Edges from './Edges';
import Lanes from './Lanes';
import LivePipelineDiagram from './Live';
import StepDetail from './StepDetail';
import StepNode from './StepNode';
import styles from './styles.module.css';

export interface PipelineDiagramProps {
  /** Set to draw a menu: each step leads to its description on the face app's page. */
  readonly menu?: boolean;
}

const PLACES = placeSteps();

/** The photo's way from the camera to the answer, in lanes by role. Choosing a step tells all about it. */
export default function PipelineDiagram({menu = false}: PipelineDiagramProps): ReactNode {
  if (menu) return <MenuDiagram />;
  const detailOf = (id: StepId): ReactNode => <StepDetail id={id} />;
  return (
    <Island name="PipelineDiagram" of={LivePipelineDiagram} given={{}} inPage={{detailOf}} wakesAt="#step-" />
  );
}

function MenuDiagram(): ReactNode {
  return (
    <figure className={styles.diagram} data-menu>
      <div className={styles.plane}>
        <Lanes />
        <Edges />
        <ol className={styles.steps} role="list">
          {PLACES.map((place, index) => (
            <li key={place.id} className={styles.step} data-role={STEPS[place.id].owner}>
              <StepNode place={place} row={index} to={`/face-app#${stepAnchor(place.id)}`} />
            </li>
          ))}
        </ol>
      </div>
      <Caption />
      <DataEditLink what="the steps" file={STEP_FILES} />
    </figure>
  );
}
