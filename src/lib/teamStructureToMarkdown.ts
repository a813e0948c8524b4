import {ROLES} from '../data/roles';
import {getFact, type FactId} from '../data/sources';
import {
  TEAM_STRUCTURES,
  type Condition,
  type Seat,
  type Team,
  type TeamStructure,
  type TeamStructureId,
} from '../data/teamStructures';

/** What each kind of owner is asked about, in the words of picture and text. */
export const OWNED_LABELS = {
  data: 'The data',
  model: 'The model',
  pipeline: 'The pipeline',
  called: 'Called at night',
} as const satisfies {readonly [Key in keyof TeamStructure['owners']]: string};

export const OWNED_KEYS: readonly (keyof TeamStructure['owners'])[] = ['data', 'model', 'pipeline', 'called'];

/** The name of a seat as a reader sees it. */
export function seatName({name, roles: [role]}: Seat): string {
  return name ?? ROLES[role].name;
}

/** A team structure in Markdown: all that its picture and the lists beside it say. */
export function teamStructureToMarkdown(id: TeamStructureId): string {
  const {name, caption, productTeams, shared, owners, goodWhen, badWhen}: TeamStructure = TEAM_STRUCTURES[id];
  return (
    [
      `**${name}.** ${caption}`,
      '',
      ...productTeams.map(teamLine),
      ...(shared === undefined
        ? []
        : [`${teamLine(shared)}. Product teams bring ${shared.asked}; they get ${shared.gives}.`]),
      ...OWNED_KEYS.map((key) => `- ${OWNED_LABELS[key]}: ${owners[key]}`),
      ...goodWhen.map((condition) => `- Good when ${conditionText(condition)}`),
      ...badWhen.map((condition) => `- Bad when ${conditionText(condition)}`),
    ].join('\n') + '\n'
  );
}

function teamLine({name, seats}: Team): string {
  return `- ${name}: ${seats.map(seatName).join(', ')}`;
}

function conditionText({text, facts}: Condition): string {
  return `${text} [${sourceNames(facts)}]`;
}

function sourceNames(facts: readonly FactId[]): string {
  return [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
}
