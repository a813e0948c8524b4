import {failuresAt} from '../data/failures';
import {STEP_IDS, STEPS} from '../data/pipeline';
import {ROLES, type RoleId} from '../data/roles';

/** The pipeline as a numbered list in Markdown: all that the diagram says. */
export function pipelineToMarkdown(): string {
  return (
    STEP_IDS.map((id, index) => {
      const {title, what, comesIn, goesOut, owner, helpers} = STEPS[id];
      return [
        `${String(index + 1)}. **${title}** (${ROLES[owner].name}). ${what}`,
        `    - Comes in: ${comesIn}`,
        `    - Goes out: ${goesOut}`,
        ...(helpers.length > 0 ? [`    - Helps: ${helpers.map(roleName).join(', ')}`] : []),
        ...failuresAt(id).map(
          ({sign, owners}) => `    - Breaks: ${sign} Answers for it: ${ROLES[owners.responsible].name}.`,
        ),
      ].join('\n');
    }).join('\n') + '\n'
  );
}

function roleName(role: RoleId): string {
  return ROLES[role].name;
}
