import RoleShape from '@site/src/components/RoleShape';
import type {Seat, Team} from '@site/src/data/teamStructures';
import {seatName} from '@site/src/lib/teamStructureToMarkdown';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface TeamBoxProps {
  readonly team: Team;
  /** Whether it serves the other teams; it is then as wide as all of them. */
  readonly isShared?: boolean;
}

/** A team as a box with its people. */
export default function TeamBox({team: {name, seats}, isShared = false}: TeamBoxProps): ReactNode {
  return (
    <div className={styles.team} data-shared={isShared}>
      <p className={styles.teamName}>{name}</p>
      <ul className={styles.seats} role="list">
        {seats.map((seat) => (
          <SeatBox key={seatName(seat)} seat={seat} />
        ))}
      </ul>
    </div>
  );
}

/** A person, in the colour of the role; one at two desks carries both shapes and no colour of their own. */
function SeatBox({seat}: {readonly seat: Seat}): ReactNode {
  return (
    <li className={styles.seat} {...(seat.roles.length === 1 && {'data-role': seat.roles[0]})}>
      <span className={styles.shapes}>
        {seat.roles.map((role) => (
          <RoleShape key={role} role={role} />
        ))}
      </span>
      {seatName(seat)}
    </li>
  );
}
