import type {HandoffNote} from '../data/handoffs';
import {ROLES} from '../data/roles';

/** Head of the giver's checklist. */
export function giverName({from, to}: Pick<HandoffNote, 'from' | 'to'>): string {
  return from === to ? 'The giving program' : `${ROLES[from].name} gives`;
}

/** Head of the taker's checklist. */
export function takerName({from, to}: Pick<HandoffNote, 'from' | 'to'>): string {
  return from === to ? 'The taking program' : `${ROLES[to].name} takes`;
}
