import DataEditLink from '@site/src/components/DataEditLink';
import SourceNotes from '@site/src/components/SourceNotes';
import {
  TEAM_STRUCTURES,
  type Condition,
  type TeamStructure as Structure,
  type TeamStructureId,
} from '@site/src/data/teamStructures';
import {OWNED_KEYS, OWNED_LABELS} from '@site/src/lib/teamStructureToMarkdown';
import type {ReactNode} from 'react';
import TeamBox from './TeamBox';
import styles from './styles.module.css';

export interface TeamStructureProps {
  /** Which way to put people into teams. */
  readonly structure: TeamStructureId;
}

/** One way to organise the teams: who sits where, who owns what, and when it suits. */
export default function TeamStructure({structure}: TeamStructureProps): ReactNode {
  const {caption, productTeams, shared, owners, goodWhen, badWhen}: Structure = TEAM_STRUCTURES[structure];
  return (
    <figure className={styles.structure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div className={styles.columns}>
        <div className={styles.picture}>
          <div className={styles.teams}>
            {productTeams.map((team) => (
              <TeamBox key={team.name} team={team} />
            ))}
          </div>
          {shared !== undefined && (
            <>
              <p className={styles.between}>
                <span>
                  <span aria-hidden="true">↓ </span>
                  <span className="visually-hidden">Product teams bring </span>
                  {shared.asked}
                </span>
                <span>
                  <span aria-hidden="true">↑ </span>
                  <span className="visually-hidden">and get </span>
                  {shared.gives}
                </span>
              </p>
              <TeamBox team={shared} isShared />
            </>
          )}
        </div>
        <dl className={styles.owners}>
          {OWNED_KEYS.map((key) => (
            <div key={key}>
              <dt>{OWNED_LABELS[key]}</dt>
              <dd>{owners[key]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.conditions}>
        <ConditionList label="Good when" conditions={goodWhen} />
        <ConditionList label="Bad when" conditions={badWhen} />
      </div>
      <DataEditLink file="src/data/teamStructures.ts" what="this figure" />
    </figure>
  );
}

interface ConditionListProps {
  readonly label: string;
  readonly conditions: readonly Condition[];
}

function ConditionList({label, conditions}: ConditionListProps): ReactNode {
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul>
        {conditions.map(({text, facts}) => (
          <li key={text}>
            {text}{' '}
            <span className={styles.sources}>
              <SourceNotes facts={facts} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
