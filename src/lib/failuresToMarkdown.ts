import {FAILURES, FAILURE_IDS, failuresAt, HANDLING, type FailureId} from '../data/failures';
import {TRIAL_SETUP, TRIALS, type Trial} from '../data/failures/trials';
import type {StepId} from '../data/pipeline';
import {ROLES, type RoleId} from '../data/roles';
import {getFact} from '../data/sources';

/** Gives the lines of a quoted region; the build can, as it may read the example's files. */
export type ReadCode = (code: NonNullable<Trial['code']>) => string;

/**
 * The failures at a step, or all, in Markdown: everything that `FailureList` draws. Without `readCode` the code is
 * named by file and region instead of being quoted.
 */
export function failuresToMarkdown(step?: StepId, readCode?: ReadCode): string {
  const ids = step === undefined ? FAILURE_IDS : failuresAt(step).map(({id}) => id);
  return ids.map((id) => failureToMarkdown(id, readCode)).join('\n');
}

/** What the trials rely on, as a fenced block of shell lines. */
export function trialSetupToMarkdown(): string {
  return fence('bash', TRIAL_SETUP.join('\n'));
}

function failureToMarkdown(id: FailureId, readCode: ReadCode | undefined): string {
  const {title, sign, cause, remedy, handling, owners, facts} = FAILURES[id];
  const {code, commands, see, heldBy} = TRIALS[id];
  const {responsible, helps, told, night, nightReason} = owners;
  const sources = [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
  return [
    `#### ${title}\n`,
    `- Sign: ${sign}`,
    `- Cause: ${cause}`,
    `- What the app does: ${HANDLING[handling].sentence} ${remedy}`,
    `- Responsible: ${ROLES[responsible].name}`,
    ...(helps.length > 0 ? [`- Helps: ${names(helps)}`] : []),
    ...(told.length > 0 ? [`- Is told: ${names(told)}`] : []),
    `- Called at 3 a.m.: ${night === null ? 'Nobody' : ROLES[night].name}. ${nightReason}`,
    `- Sources: ${sources}`,
    ...(code === null ? ['- Code: none'] : [`- Code: \`${code.file}\`, region \`${code.region}\``]),
    ...(heldBy === null ? [] : [`- Held by the test: “${heldBy.test}” in \`${heldBy.file}\``]),
    ...(code === null || readCode === undefined ? [] : [`\n${fence('ts', readCode(code))}`]),
    `\nTry it: ${see}\n`,
    ...(commands.length > 0 ? [fence('bash', commands.join('\n'))] : []),
  ].join('\n');
}

function names(roles: readonly RoleId[]): string {
  return roles.map((role) => ROLES[role].name).join(', ');
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}
