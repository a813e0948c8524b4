import {AUTOMATION_STEPS, type AutomationStepId, type Ladder, type Rung} from '../data/maturity';

/** A cell of the table of ladders: a rung that spans some rows, or rows beside which a ladder has none. */
export interface LadderCell {
  readonly rung: Rung | undefined;
  /** Number of rows that it spans, at least 1. */
  readonly rows: number;
}

/** The cell of a ladder that begins at a step's row; undefined where one from above reaches down into the row. */
export function ladderCellAt({rungs}: Ladder, step: AutomationStepId): LadderCell | undefined {
  const rung = rungs.find(({steps}) => steps.includes(step));
  if (rung !== undefined) return rung.steps[0] === step ? {rung, rows: rung.steps.length} : undefined;
  const without = AUTOMATION_STEPS.filter(({id}) => !rungs.some(({steps}) => steps.includes(id)));
  return without[0]?.id === step ? {rung, rows: without.length} : undefined;
}
