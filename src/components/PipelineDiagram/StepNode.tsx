import Link from '@docusaurus/Link';
import RoleShape from '@site/src/components/RoleShape';
import {STEP_IDS, STEPS, type StepId} from '@site/src/data/pipeline';
import {ROLES} from '@site/src/data/roles';
import type {PlacedStep} from '@site/src/lib/pipelineLayout';
import type {KeyboardEvent, MouseEvent, ReactNode} from 'react';
import Rail from './Rail';
import styles from './styles.module.css';
import {stepAnchor} from './useChosenStep';

interface PlacedNode {
  readonly place: PlacedStep;
  /** Place in the list, counted from 0. */
  readonly row: number;
}

type StepNodeProps =
  | (PlacedNode & {readonly to: string})
  | (PlacedNode & {readonly chosen: StepId; readonly onChoose: (id: StepId) => void});

const MOVES: {readonly [Key in string]: (row: number) => number} = {
  ArrowRight: (row) => row + 1,
  ArrowDown: (row) => row + 1,
  ArrowLeft: (row) => row - 1,
  ArrowUp: (row) => row - 1,
  Home: () => 0,
  End: () => STEP_IDS.length - 1,
};

/** A step in the drawing: a link to its description, which script turns into a choice. */
export default function StepNode(props: StepNodeProps): ReactNode {
  const {place, row} = props;
  const {id, column} = place;
  const label = (
    <>
      <Rail row={row} />
      <span className={styles.sign}>
        <RoleShape role={STEPS[id].owner} />
      </span>
      <span className={styles.title}>{STEPS[id].title}</span>
      <span className="visually-hidden">, {ROLES[STEPS[id].owner].name}</span>
    </>
  );
  if ('to' in props) {
    return (
      <Link className={styles.node} data-column={column} data-stage={STEPS[id].stage} to={props.to}>
        {label}
      </Link>
    );
  }

  const choose = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.onChoose(id);
  };
  const move = (event: KeyboardEvent): void => {
    const next = STEP_IDS[MOVES[event.key]?.(row) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(next);
    document.querySelector<HTMLElement>(`[href="#${stepAnchor(next)}"]`)?.focus();
  };
  return (
    <a
      className={styles.node}
      data-column={column}
      data-stage={STEPS[id].stage}
      href={`#${stepAnchor(id)}`}
      aria-current={id === props.chosen ? 'step' : undefined}
      onClick={choose}
      onKeyDown={move}
    >
      {label}
    </a>
  );
}
