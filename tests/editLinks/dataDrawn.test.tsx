import {existsSync} from 'node:fs';
import ChangeLog from '@site/src/components/ChangeLog';
import DecisionGuide from '@site/src/components/DecisionGuide';
import FailureList from '@site/src/components/FailureList';
import GlossaryList from '@site/src/components/GlossaryList';
import Handoff from '@site/src/components/Handoff';
import HomePaths from '@site/src/components/HomePaths';
import MaturityLadders from '@site/src/components/MaturityLadders';
import OriginalPoints from '@site/src/components/OriginalPoints';
import OwnershipMatrix from '@site/src/components/OwnershipMatrix';
import PipelineDiagram from '@site/src/components/PipelineDiagram';
import PropsTable from '@site/src/components/PropsTable';
import ReadingPath from '@site/src/components/ReadingPath';
import RefusedClaims from '@site/src/components/RefusedClaims';
import RoleCards from '@site/src/components/RoleCards';
import RoleTable from '@site/src/components/RoleTable';
import ScaleEngines from '@site/src/components/ScaleEngines';
import ScaleTable from '@site/src/components/ScaleTable';
import SourceList from '@site/src/components/SourceList';
import TeamStructure from '@site/src/components/TeamStructure';
import ThresholdExplorer from '@site/src/components/ThresholdExplorer';
import TrialList from '@site/src/components/TrialList';
import TrustMarkLegend from '@site/src/components/TrustMarkLegend';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, test} from 'vitest';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {SOURCE_GROUPS, sourceFile, type SourceGroupId} from '../../src/data/sources';
import {HANDOFF_NOTES, type HandoffNoteId} from '../../src/data/handoffs';
import {TEAM_STRUCTURES, type TeamStructureId} from '../../src/data/teamStructures';

const keysOf = <Key extends string>(record: {readonly [Name in Key]: unknown}): Key[] =>
  Object.keys(record) as Key[];

/** Everything that data draws, as pages write it. */
const DRAWN: {readonly [name: string]: readonly ReactNode[]} = {
  ChangeLog: [<ChangeLog />],
  DecisionGuide: [<DecisionGuide />],
  FailureList: [<FailureList />],
  GlossaryList: [<GlossaryList />],
  Handoff: keysOf<HandoffNoteId>(HANDOFF_NOTES).map((contract) => <Handoff contract={contract} />),
  HomePaths: [<HomePaths />],
  MaturityLadders: [<MaturityLadders />],
  OriginalPoints: [<OriginalPoints source="original-article" />],
  OwnershipMatrix: [<OwnershipMatrix />],
  PipelineDiagram: [<PipelineDiagram />, <PipelineDiagram menu />],
  PropsTable: keysOf(VOCABULARY).map((component) => <PropsTable component={component} />),
  ReadingPath: [<ReadingPath reader="newcomer" />],
  RefusedClaims: [<RefusedClaims />],
  RoleCards: [<RoleCards />],
  RoleTable: [<RoleTable />, <RoleTable roles={['ml-systems']} />],
  ScaleEngines: [<ScaleEngines />],
  ScaleTable: [<ScaleTable />],
  SourceList: keysOf<SourceGroupId>(SOURCE_GROUPS).map((group) => <SourceList group={group} />),
  TeamStructure: keysOf<TeamStructureId>(TEAM_STRUCTURES).map((id) => <TeamStructure structure={id} />),
  ThresholdExplorer: [<ThresholdExplorer />],
  TrialList: [<TrialList />],
  TrustMarkLegend: [<TrustMarkLegend />],
};

/** The words of the vocabulary that draw no table, diagram or list of data, with the reason. */
const NOT_DRAWN: {readonly [name: string]: string} = {
  CheckYourself: 'its words stand in the page',
  Choice: 'its words stand in the page',
  Cite: 'a mark in a sentence; leads to the list of sources',
  Deck: 'its slides stand in the page',
  FailureCode: 'the build quotes it from the face app; each entry leads to its failure',
  PageSources: 'repeats what the page cites; each entry leads to the list of sources',
  RecordedPayload: 'a program recorded it; nobody edits it by hand',
  RoleBadge: 'a name in a sentence',
  Slide: 'its words stand in the page',
  SourceIndex: 'names what stands elsewhere; each leads to its entry in a list of sources',
  SpeakerNotes: 'its words stand in the page',
  TabItem: 'its words stand in the page',
  Tabs: 'its words stand in the page',
  Term: 'a word in a sentence; the glossary can be edited',
  TrialSetup: 'the build quotes it from the face app',
};

/** In the page as it is built. */
function editedFiles(drawn: ReactNode): string[] {
  const links = renderToStaticMarkup(drawn).matchAll(/href="[^"]*\/edit\/main\/([^"]+)"/g);
  return [...links].map(([, file = '']) => file);
}

describe.each(Object.entries(DRAWN))('%s', (_, drawings) => {
  it('has a link to the very file that it is drawn from', () => {
    for (const drawing of drawings) {
      const files = editedFiles(drawing);
      expect(files).not.toEqual([]);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
  });
});

test('a new word of the vocabulary has an edit link, or a reason why not', () => {
  const known = [...keysOf(DRAWN), ...keysOf(NOT_DRAWN)];
  expect(keysOf(VOCABULARY).filter((name) => !known.includes(name))).toEqual([]);
});

test('each part of the bibliography leads to the file of its own sources', () => {
  for (const group of keysOf<SourceGroupId>(SOURCE_GROUPS)) {
    expect(editedFiles(<SourceList group={group} />)).toEqual([sourceFile(group)]);
  }
});
