import CopyButtons from '@site/src/components/CopyButtons';
import DataEditLink from '@site/src/components/DataEditLink';
import EditLink from '@site/src/components/EditLink';
import {STEP_FILES, STEP_IDS, stepFile, STEPS, type StepId} from '@site/src/data/pipeline';
import {ROLES, type RoleId} from '@site/src/data/roles';
import {pipelineToMarkdown} from '@site/src/lib/pipelineToMarkdown';
import {placeSteps} from '@site/src/lib/pipelineLayout';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import {Children, isValidElement, useEffect, useRef, useState, type ReactNode} from 'react';
import Edges from './Edges';
import HighlightButtons from './HighlightButtons';
import Lanes from './Lanes';
import StepDetail from './StepDetail';
import StepNode from './StepNode';
import styles from './styles.module.css';
import {useChosenStep} from './useChosenStep';
import Walk from './Walk';

export interface PipelineDiagramProps {
  /** Set to draw a menu: each step leads to its description on the face app's page. */
  readonly menu?: boolean;
  /** Filled in by the build with a `RecordedPayload` for each step; writers leave it out. */
  readonly children?: ReactNode;
}

const PLACES = placeSteps();

/** The photo's way from the camera to the answer, in lanes by role. Choosing a step tells all about it. */
export default function PipelineDiagram({menu = false, children}: PipelineDiagramProps): ReactNode {
  return menu ? <MenuDiagram /> : <StepsDiagram payloads={children} />;
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

function StepsDiagram({payloads}: {readonly payloads: ReactNode}): ReactNode {
  const [chosen, choose] = useChosenStep();
  const [highlighted, setHighlighted] = useState<RoleId>();
  const [announcement, setAnnouncement] = useState('');
  const figure = useRef<HTMLElement>(null);

  useEffect(() => {
    // In the narrow drawing a step above may have closed and taken the chosen one out of sight.
    if (announcement !== '')
      figure.current?.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  }, [announcement]);

  const chooseAloud = (id: StepId): void => {
    choose(id);
    const {title, owner} = STEPS[id];
    setAnnouncement(`Step ${String(STEP_IDS.indexOf(id) + 1)}: ${title}. Owner: ${ROLES[owner].name}.`);
  };

  return (
    <figure ref={figure} className={styles.diagram}>
      <HighlightButtons highlighted={highlighted} onChange={setHighlighted} />
      <div className={styles.plane}>
        <Lanes />
        <Edges />
        <ol className={styles.steps} role="list">
          {PLACES.map((place, index) => (
            <li
              key={place.id}
              className={styles.step}
              data-role={STEPS[place.id].owner}
              data-chosen={place.id === chosen}
              data-dimmed={highlighted === undefined ? undefined : !takesPart(highlighted, place.id)}
            >
              <StepNode
                place={place}
                row={index}
                to={`#${stepAnchor(place.id)}`}
                isChosen={place.id === chosen}
                onChoose={chooseAloud}
              />
              <StepDetail id={place.id} payload={payloadOf(place.id, payloads)} />
            </li>
          ))}
        </ol>
      </div>
      <Walk chosen={chosen} onChoose={chooseAloud} />
      <Caption />
      <div className={styles.foot}>
        <CopyButtons what="pipeline" formats={[{name: 'Markdown', write: pipelineToMarkdown}]} />
        <EditLink file={stepFile(chosen)}>Edit this step</EditLink>
      </div>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </figure>
  );
}

function Caption(): ReactNode {
  return (
    <figcaption className={styles.caption}>
      Solid line: every photo goes this way. Dashed line: each new version of the model does, before any
      photo.
    </figcaption>
  );
}

/** The child that tells of a step. */
function payloadOf(id: StepId, payloads: ReactNode): ReactNode {
  return Children.toArray(payloads).find(
    (child) => isValidElement<{readonly step?: StepId}>(child) && child.props.step === id,
  );
}

function takesPart(role: RoleId, id: StepId): boolean {
  const {owner, helpers} = STEPS[id];
  return owner === role || helpers.includes(role);
}
