import {STEP_IDS, STEPS} from '../data/pipeline';
import {ROLES, type RoleId} from '../data/roles';
import {getFact} from '../data/sources';

/** The pipeline as a numbered list in Markdown: all that the diagram says. */
export function pipelineToMarkdown(): string {
  return (
    STEP_IDS.map((id, index) => {
      const {title, what, comesIn, goesOut, owner, helpers, failures} = STEPS[id];
      return [
        `${String(index + 1)}. **${title}** (${ROLES[owner].name}). ${what}`,
        `    - Comes in: ${comesIn}`,
        `    - Goes out: ${goesOut}`,
        ...(helpers.length > 0 ? [`    - Helps: ${helpers.map(roleName).join(', ')}`] : []),
        ...failures.map(({sign, remedy, called, facts}) => {
          const sources = facts.map((fact) => getFact(fact).source.short).join('; ');
          return `    - Breaks: ${sign} ${remedy} Called: ${ROLES[called].name}. [${sources}]`;
        }),
      ].join('\n');
    }).join('\n') + '\n'
  );
}

function roleName(role: RoleId): string {
  return ROLES[role].name;
}
