import Island from '@site/src/components/Island';
import type {AspectId} from '@site/src/data/aspects';
import type {SubjectId} from '@site/src/data/subjects';
import type {ReactNode} from 'react';
import LiveRoleTable from './Live';

export interface RoleTableProps {
  /** Roles and types to set side by side. With this or `aspects` the table is fixed: no choosing. */
  readonly roles?: readonly SubjectId[];
  /** Rows to show, in this order; all of them when left out. */
  readonly aspects?: readonly AspectId[];
  /** The table's title; says what is compared. */
  readonly caption?: string;
}

/**
 * The comparison of roles: any roles and types of ML engineer against any aspects. On its own the reader
 * chooses columns and rows and can share the view by its address; with `roles` or `aspects` it stays as given.
 */
export default function RoleTable(props: RoleTableProps): ReactNode {
  const isFixed = props.roles !== undefined || props.aspects !== undefined;
  return <Island name="RoleTable" of={LiveRoleTable} given={props} {...(!isFixed && {wakesAt: '^[?]'})} />;
}
