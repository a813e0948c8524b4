import {ROLE_IDS} from '@site/src/data/roles';
import {CELL, drawEdges, placeSteps} from '@site/src/lib/pipelineLayout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const COLUMNS = Math.max(...placeSteps().map(({column}) => column)) + 1;

/** The lines of the wide drawing, behind the steps. The list beside them says the same in words. */
export default function Edges(): ReactNode {
  return (
    <svg
      className={styles.edges}
      viewBox={`0 0 ${String(COLUMNS * CELL)} ${String(ROLE_IDS.length * CELL)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {drawEdges().map(({from, to, carries, path}) => (
        <path key={`${from} ${to}`} d={path} data-carries={carries} />
      ))}
    </svg>
  );
}
