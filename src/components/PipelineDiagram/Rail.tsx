import {RAIL_TRACKS, railLines, type RailLine} from '@site/src/lib/pipelineRail';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const TRACK = 14;
const HEIGHT = 100;

/** One row of the narrow drawing's lines. It stretches to the height of its row. */
export default function Rail({row}: {readonly row: number}): ReactNode {
  return (
    <svg
      className={styles.rail}
      viewBox={`0 0 ${String(RAIL_TRACKS * TRACK)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {railLines(row).map((line, index) => (
        <path key={index} d={linePath(line)} data-carries={line.carries} />
      ))}
    </svg>
  );
}

function linePath({half, fromTrack, toTrack}: RailLine): string {
  const [top, foot] = half === 'top' ? [0, HEIGHT / 2] : [HEIGHT / 2, HEIGHT];
  const [x1, x2] = [(fromTrack + 0.5) * TRACK, (toTrack + 0.5) * TRACK];
  if (x1 === x2) return `M${x1} ${top}V${foot}`;
  const [across, down] = [x2 - x1, foot - top];
  return `M${x1} ${top}c0 ${down / 2} ${across} ${down / 2} ${across} ${down}`;
}
