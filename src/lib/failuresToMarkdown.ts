import {FAILURES, HANDLING, type FailureId} from '../data/failures';
import {TRIALS} from '../data/failures/trials';
import {ROLES, type RoleId} from '../data/roles';
import {getFact} from '../data/sources';
import {codePlace, failurePlace, trialPlace} from './failurePlaces';

/** Failures in Markdown: everything that `FailureList` draws. */
export function failuresToMarkdown(ids: readonly FailureId[]): string {
  return ids.map(failureToMarkdown).join('\n');
}

/** How to make failures happen, in Markdown: everything that `TrialList` draws. */
export function trialsToMarkdown(ids: readonly FailureId[]): string {
  return ids.map(trialToMarkdown).join('\n');
}

/** The heading over the code or the trial of a failure; it leads to the failure. */
export function failureHeading(id: FailureId): string {
  return `#### [${FAILURES[id].title}](${failurePlace(id).address})\n`;
}

function failureToMarkdown(id: FailureId): string {
  const {title, sign, cause, remedy, handling, owners, facts} = FAILURES[id];
  const {code, commands} = TRIALS[id];
  const {responsible, helps, told, night, nightReason} = owners;
  const sources = [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
  return lines([
    `#### ${title}\n`,
    `- Sign: ${sign}`,
    `- Cause: ${cause}`,
    `- What the app does: ${HANDLING[handling].sentence} ${remedy}`,
    `- Responsible: ${ROLES[responsible].name}`,
    helps.length > 0 && `- Helps: ${names(helps)}`,
    told.length > 0 && `- Is told: ${names(told)}`,
    `- Called at 3 a.m.: ${night === null ? 'Nobody' : ROLES[night].name}. ${nightReason}`,
    `- Sources: ${sources}`,
    code !== null && `- [The code that deals with it](${codePlace(id).address})`,
    commands.length > 0 && `- [Try it](${trialPlace(id).address})`,
  ]);
}

function trialToMarkdown(id: FailureId): string {
  const {code, commands, see, heldBy} = TRIALS[id];
  return lines([
    failureHeading(id),
    commands.length > 0 && `\`\`\`bash\n${commands.join('\n')}\n\`\`\`\n`,
    `${see}\n`,
    heldBy !== null && `- Held by the test “${heldBy.test}” in \`${heldBy.file}\``,
    code !== null && `- [The code that deals with it](${codePlace(id).address})`,
  ]);
}

function lines(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join('\n')}\n`;
}

function names(roles: readonly RoleId[]): string {
  return roles.map((role) => ROLES[role].name).join(', ');
}
