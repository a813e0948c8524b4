import Link from '@docusaurus/Link';
import CopyButtons from '@site/src/components/CopyButtons';
import {ASPECT_IDS} from '@site/src/data/aspects';
import {ROLE_IDS} from '@site/src/data/roles';
import {DEFAULT_VIEW, viewFromAddress, viewToAddress} from '@site/src/lib/comparisonAddress';
import {comparisonRows, type ComparisonView} from '@site/src/lib/comparisonRows';
import {comparisonToCsv, comparisonToMarkdown} from '@site/src/lib/comparisonText';
import type {ReactNode} from 'react';
import ComparisonTable from './ComparisonTable';
import EditLinks from './EditLinks';
import Picker from './Picker';
import styles from './styles.module.css';
import type {RoleTableProps} from '.';
import {useAddressQuery} from './useAddressQuery';

/** The comparison, with all that its controls do. */
export default function LiveRoleTable({
  roles,
  aspects,
  caption = 'The roles compared',
}: RoleTableProps): ReactNode {
  return roles === undefined && aspects === undefined ? (
    <ChosenTable caption={caption} />
  ) : (
    <FixedTable roles={roles ?? ROLE_IDS} aspects={aspects ?? ASPECT_IDS} caption={caption} />
  );
}

function FixedTable({roles, aspects, caption}: Required<RoleTableProps>): ReactNode {
  const view = {...DEFAULT_VIEW, subjects: roles, aspects};
  return (
    <div className={styles.roleTable} data-columns={roles.length}>
      <ComparisonTable view={view} rows={comparisonRows(view)} caption={caption} />
      <div className={styles.foot}>
        <Link to={`/compare${viewToAddress(view)}`}>Choose other roles or rows</Link>
        <CopyButtons what="table" formats={formatsOf(view)} />
        <EditLinks subjects={roles} />
      </div>
    </div>
  );
}

function ChosenTable({caption}: {readonly caption: string}): ReactNode {
  const [query, setQuery] = useAddressQuery();
  const {view, ignored} = viewFromAddress(query);
  const rows = comparisonRows(view);
  return (
    <div className={styles.roleTable} data-columns={view.subjects.length}>
      <Picker
        view={view}
        onChange={(next) => {
          setQuery(viewToAddress(next));
        }}
      />
      <p className={styles.status} role="status">
        {ignored.length > 0 && (
          <span className={styles.ignored}>
            The address names {ignored.map((name) => `“${name}”`).join(', ')}, which this table does not have;
            shown is the rest.{' '}
          </span>
        )}
        {rows.length === 0
          ? 'No row is left. Clear the word or show rows that are alike.'
          : `${count(view.subjects.length, 'column')}, ${count(rows.length, 'row')} of ${String(ASPECT_IDS.length)}.`}
      </p>
      <ComparisonTable view={view} rows={rows} caption={caption} />
      <div className={styles.foot}>
        <CopyButtons what="table" formats={formatsOf(view)} />
        <EditLinks subjects={view.subjects} />
      </div>
    </div>
  );
}

function formatsOf(view: ComparisonView) {
  return [
    {name: 'Markdown', write: () => comparisonToMarkdown(view)},
    {name: 'CSV', write: () => comparisonToCsv(view)},
  ];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
