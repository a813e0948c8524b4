import Link from '@docusaurus/Link';
import RoleShape from '@site/src/components/RoleShape';
import {STEP_IDS, STEPS, type StepId} from '@site/src/data/pipeline';
import {ROLES} from '@site/src/data/roles';
import type {PlacedStep} from '@site/src/lib/pipelineLayout';
import {stepAnchor} from '@site/src/lib/stepAnchor';
import type {KeyboardEvent, MouseEvent, ReactNode} from 'react';
import Rail from './Rail';
import styles from './styles.module.css';

interface StepNodeProps {
  readonly place: PlacedStep;
  /** Place in the list, counted from 0. */
  readonly row: number;
  /** Where the step is described. */
  readonly to: string;
  readonly isChosen?: boolean;
  /** Left out in a menu, where a step is a plain link. */
  readonly onChoose?: (id: StepId) => void;
}

const MOVES: {readonly [Key in string]: (row: number) => number} = {
  ArrowRight: (row) => row + 1,
  ArrowDown: (row) => row + 1,
  ArrowLeft: (row) => row - 1,
  ArrowUp: (row) => row - 1,
  Home: () => 0,
  End: () => STEP_IDS.length - 1,
};

/** A step in the drawing: a link to its description, which script turns into a choice. */
export default function StepNode({place, row, to, isChosen = false, onChoose}: StepNodeProps): ReactNode {
  const {id, column} = place;
  const {title, owner, stage} = STEPS[id];

  const choose = (event: MouseEvent): void => {
    if (onChoose === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
  const move = (event: KeyboardEvent): void => {
    const next = STEP_IDS[MOVES[event.key]?.(row) ?? -1];
    if (onChoose === undefined || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.querySelector<HTMLElement>(`a[href$="#${stepAnchor(next)}"]`)?.focus();
  };

  return (
    <Link
      className={styles.node}
      data-column={column}
      data-stage={stage}
      data-script={onChoose === undefined ? undefined : ''}
      to={to}
      aria-current={isChosen ? 'step' : undefined}
      onClick={choose}
      onKeyDown={move}
    >
      <Rail row={row} />
      <span className={styles.sign}>
        <RoleShape role={owner} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className="visually-hidden">, {ROLES[owner].name}</span>
    </Link>
  );
}
