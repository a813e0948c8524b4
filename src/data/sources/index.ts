import {EVENT_PIPELINES} from './eventPipelines';
import {FACE_RECOGNITION} from './faceRecognition';
import {LABOUR} from './labour';
import {LAW} from './law';
import {ML_SYSTEMS} from './mlSystems';
import {MONITORING} from './monitoring';
import {ORIGINALS} from './originals';
import {ROLES_AND_TEAMS} from './rolesAndTeams';
import type {Fact, Source} from './types';

export type {Fact, Source, TrustMark} from './types';

/** All sources under the headings of the references, in their order. */
export const SOURCE_GROUPS = {
  originals: Object.values<Source>(ORIGINALS),
  'ml-systems': Object.values<Source>(ML_SYSTEMS),
  'roles-and-teams': Object.values<Source>(ROLES_AND_TEAMS),
  labour: Object.values<Source>(LABOUR),
  'face-recognition': Object.values<Source>(FACE_RECOGNITION),
  'event-pipelines': Object.values<Source>(EVENT_PIPELINES),
  monitoring: Object.values<Source>(MONITORING),
  law: Object.values<Source>(LAW),
} as const satisfies {readonly [group: string]: readonly Source[]};

export type SourceGroupId = keyof typeof SOURCE_GROUPS;

/** Repository path of the file in which a part of the bibliography stands. */
export function sourceFile(group: SourceGroupId): string {
  return `src/data/sources/${group.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
}

/** Every source by its id. */
export const SOURCES = {
  ...ORIGINALS,
  ...ML_SYSTEMS,
  ...ROLES_AND_TEAMS,
  ...LABOUR,
  ...FACE_RECOGNITION,
  ...EVENT_PIPELINES,
  ...MONITORING,
  ...LAW,
} as const satisfies {readonly [id: string]: Source};

type SourceId = keyof typeof SOURCES;

/** "source-id/fact-name"; a misspelt one does not type-check. */
export type FactId = {
  [Id in SourceId]: `${Id}/${keyof (typeof SOURCES)[Id]['facts'] & string}`;
}[SourceId];

/** Every fact id, in the order of the references. */
export const FACT_IDS: readonly FactId[] = Object.values<Source>(SOURCES).flatMap((source) =>
  Object.keys(source.facts).map((factName) => `${source.id}/${factName}` as FactId),
);

/** A fact with the source that it comes from. */
export interface CitedFact {
  readonly source: Source;
  readonly fact: Fact;
  readonly factName: string;
}

/** Looks a fact up; throws for an id that the types could not check, such as one read from a page. */
export function getFact(id: FactId): CitedFact {
  const slash = id.indexOf('/');
  const sourceId = id.slice(0, slash);
  const factName = id.slice(slash + 1);
  const sources: {readonly [id: string]: Source | undefined} = SOURCES;
  const source = sources[sourceId];
  const facts: {readonly [name: string]: Fact | undefined} = source?.facts ?? {};
  const fact = facts[factName];
  if (source === undefined || fact === undefined) throw new Error(`No fact "${id}" in src/data/sources`);
  return {source, fact, factName};
}
