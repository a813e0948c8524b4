import {HANDOFF_NOTES, type HandoffNote} from '../data/handoffs';
import {STEP_IDS, STEPS} from '../data/pipeline';
import {ROLES} from '../data/roles';
import {contractFields} from './contractFields';
import type {HandoffName} from './contractFiles';
import {giverName, takerName} from './handoffSides';
import {payloadText, payloadTime, type RecordedPayload} from './recordedJourney';

/** Who gives and takes each contract, and what both check. A contract of the app without a note does not compile. */
const HANDOFFS_WITH_NOTES: {readonly [Name in HandoffName]: HandoffNote & {readonly id: Name}} =
  HANDOFF_NOTES;

export const HANDOFF_NAMES = Object.keys(HANDOFF_NOTES) as readonly HandoffName[];

/** "from the data scientist to the machine learning engineer", or that it stays where it is. */
export function wayOf({from, to}: Pick<HandoffNote, 'from' | 'to'>): string {
  return from === to
    ? `stays with ${ROLES[from].name}, between two programs`
    : `from ${ROLES[from].name} to ${ROLES[to].name}`;
}

/**
 * A handoff in Markdown: everything that `Handoff` draws. `payloads` are those of the recorded journey; only those that
 * keep to this contract are used.
 */
export function handoffToMarkdown(name: HandoffName, payloads: readonly RecordedPayload[] = []): string {
  const {title, step, what, giver, taker, ...way} = HANDOFFS_WITH_NOTES[name];
  const fields = contractFields(name).map(
    ({path, type, description}) => `| \`${path}\` | ${cell(type)} | ${cell(description)} |`,
  );
  const recorded = payloads
    .filter(({handoff}) => handoff === name)
    .flatMap((payload) => [
      `${payload.title}, ${payloadTime(payload)}:\n`,
      `\`\`\`\n${payloadText(payload)}\n\`\`\`\n`,
    ]);
  return [
    `**${title}** (\`${name}\`), ${wayOf(way)}, at step ${String(STEP_IDS.indexOf(step) + 1)}, “${STEPS[step].title}”. ${what}\n`,
    `${giverName(way)}:\n\n${giver.map((line) => `- ${line}`).join('\n')}\n`,
    `${takerName(way)}:\n\n${taker.map((line) => `- ${line}`).join('\n')}\n`,
    ['| Field | Holds | Meaning |', '| --- | --- | --- |', ...fields, ''].join('\n'),
    ...recorded,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
