import CopyButtons from '@site/src/components/CopyButtons';
import EditLink from '@site/src/components/EditLink';
import Slot from '@site/src/components/Slot';
import {STEP_IDS, stepFile, STEPS, type StepId} from '@site/src/data/pipeline';
import {ROLES, type RoleId} from '@site/src/data/roles';
import {pipelineToMarkdown} from '@site/src/lib/pipelineToMarkdown';
import {placeSteps} from '@site/src/lib/pipelineLayout';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import Caption from './Caption';
import Edges from './Edges';
import HighlightButtons from './HighlightButtons';
import Lanes from './Lanes';
import StepNode from './StepNode';
import styles from './styles.module.css';
import {useChosenStep} from './useChosenStep';
import useIsAwake from './useIsAwake';
import Walk from './Walk';

export interface LivePipelineDiagramProps {
  /** Draws all about a step. */
  readonly detailOf?: (id: StepId) => ReactNode;
}

const PLACES = placeSteps();

/** The drawing in which a reader chooses a step, picks out a role, and walks from step to step. */
export default function LivePipelineDiagram({detailOf}: LivePipelineDiagramProps): ReactNode {
  const isAwake = useIsAwake();
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
    <figure ref={figure} className={styles.diagram} data-awake={isAwake}>
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
              <Slot>{detailOf?.(place.id)}</Slot>
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

function takesPart(role: RoleId, id: StepId): boolean {
  const {owner, helpers} = STEPS[id];
  return owner === role || helpers.includes(role);
}
