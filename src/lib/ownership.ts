import {FAILURE_IDS, FAILURES, type FailureId} from '../data/failures';
import {STEP_IDS, STEPS} from '../data/pipeline';
import {ROLE_IDS, ROLES, type RoleId} from '../data/roles';

/** What a desk has to do with a failure, from most to least. */
export type Part = 'responsible' | 'helps' | 'told';

export const PART_NAMES: {readonly [Name in Part]: string} = {
  responsible: 'Responsible',
  helps: 'Helps',
  told: 'Is told',
};

/** What a reader of the matrix looks for: a desk, or what rings at night. */
export type Concern = RoleId | 'night';

/** A desk's part in a failure; undefined when it has none. */
export function partOf(id: FailureId, role: RoleId): Part | undefined {
  const {responsible, helps, told} = FAILURES[id].owners;
  if (responsible === role) return 'responsible';
  if (helps.includes(role)) return 'helps';
  return told.includes(role) ? 'told' : undefined;
}

/** The failures that concern a desk, or that call somebody at night; all of them when nothing is asked. */
export function failuresOf(concern: Concern | undefined): readonly FailureId[] {
  if (concern === undefined) return FAILURE_IDS;
  return FAILURE_IDS.filter((id) =>
    concern === 'night'
      ? FAILURES[id].owners.night !== null
      : partOf(id, concern) !== undefined || FAILURES[id].owners.night === concern,
  );
}

/** The desk that is called at 3 a.m., or "Nobody". */
export function nightName(id: FailureId): string {
  const {night} = FAILURES[id].owners;
  return night === null ? 'Nobody' : ROLES[night].name;
}

/** The matrix of failures and desks as a Markdown table: all that the component draws. */
export function ownershipToMarkdown(): string {
  const head = [
    'Failure',
    'At the step',
    ...ROLE_IDS.map((role) => ROLES[role].name),
    'Called at 3 a.m.',
    'Why',
  ];
  const rows = FAILURE_IDS.map((id) => [
    FAILURES[id].title,
    `${String(STEP_IDS.indexOf(FAILURES[id].step) + 1)}. ${STEPS[FAILURES[id].step].title}`,
    ...ROLE_IDS.map((role) => {
      const part = partOf(id, role);
      return part === undefined ? '–' : PART_NAMES[part];
    }),
    nightName(id),
    FAILURES[id].owners.nightReason,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
