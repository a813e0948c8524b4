import {ASPECT_IDS, type AspectId} from '../data/aspects';
import {CLAIMS_WE_REFUSE} from '../data/claimsWeRefuse';
import {QUESTIONS} from '../data/decision';
import {OUTCOMES} from '../data/decision/outcomes';
import {GLOSSARY, type TermId} from '../data/glossary';
import {LADDERS} from '../data/maturity';
import {PHOTOGRAPH_MEASUREMENTS} from '../data/photographMeasurements';
import type {ReaderId} from '../data/readingPaths';
import {ROLE_IDS, ROLES, type RoleId} from '../data/roles';
import {FACT_IDS, getFact, type FactId, type SourceGroupId} from '../data/sources';
import {sourceAddress} from '../data/sources/pages';
import {SCALE_ENGINES} from '../data/scaleEngines';
import {SUBJECT_IDS, type SubjectId} from '../data/subjects';
import {TEAM_STRUCTURES, type TeamStructureId} from '../data/teamStructures';
import {changesToMarkdown} from '../lib/changesToMarkdown';
import {DEFAULT_VIEW} from '../lib/comparisonAddress';
import {comparisonRows, type ComparisonView} from '../lib/comparisonRows';
import {comparisonToMarkdown} from '../lib/comparisonText';
import type {HandoffName} from '../lib/contractFiles';
import {decisionToMarkdown} from '../lib/decisionToMarkdown';
import {glossaryToMarkdown} from '../lib/glossaryToMarkdown';
import {handoffToMarkdown} from '../lib/handoffToMarkdown';
import {maturityToMarkdown} from '../lib/maturityToMarkdown';
import type {OriginalId} from '../lib/originalPoints';
import {originalPointsToMarkdown} from '../lib/originalPointsToMarkdown';
import {ownershipToMarkdown} from '../lib/ownership';
import {pipelineEdgesToMarkdown, pipelineMenuToMarkdown} from '../lib/pipelineMenuToMarkdown';
import {pipelineToMarkdown} from '../lib/pipelineToMarkdown';
import {readPlaces} from '../lib/places';
import {readingPathToMarkdown} from '../lib/readingPathToMarkdown';
import {rolesToMarkdown} from '../lib/rolesToMarkdown';
import {
  citedFactsToMarkdown,
  refusedClaimsToMarkdown,
  sourceIndexToMarkdown,
  sourceListToMarkdown,
  trustMarksToMarkdown,
} from '../lib/sourcesToMarkdown';
import {scaleEnginesToMarkdown, scaleToMarkdown} from '../lib/scaleToMarkdown';
import {teamStructureToMarkdown} from '../lib/teamStructureToMarkdown';
import {thresholdsToMarkdown} from '../lib/thresholdsToMarkdown';
import {link, paragraph, strong, text} from './content';
import {factsWithin} from './factsWithin';
import {failureCode, failureList, trialList} from './failureWords';
import {parseMarkdown} from './parseMarkdown';
import {choice, question} from './questions';
import {slide, speakerNotes} from './slides';
import {stepsWithRecords} from './stepsWithRecords';
import {children, data, type WordWriter} from './wordWriter';

/**
 * How each word of the vocabulary is said in Markdown. A word that draws data takes one line: `data` with the
 * twin that writes the same facts as text, and the facts that it cites.
 */
export const WORD_WRITERS: Readonly<Record<string, WordWriter>> = {
  CheckYourself: question,
  ChangeLog: data(changesToMarkdown),
  Choice: choice,
  Cite: ({props: {fact}, notes}) => {
    const id = fact as FactId;
    notes.cite([id]);
    const {source} = getFact(id);
    return [text('('), link(sourceAddress(source), source.short), text(')')];
  },
  DecisionGuide: data(decisionToMarkdown, () => factsWithin([QUESTIONS, OUTCOMES])),
  Deck: children,
  FailureCode: failureCode,
  FailureList: failureList,
  GlossaryList: data(
    ({places}) => glossaryToMarkdown(readPlaces(String(places ?? ''))),
    () => factsWithin(GLOSSARY),
  ),
  // The build gives it the fields, which the twin writes too, and then what was recorded.
  Handoff: ({props: {contract}, children: [, ...recorded]}) => [
    ...parseMarkdown(handoffToMarkdown(contract as HandoffName)),
    ...recorded,
  ],
  MaturityLadders: data(maturityToMarkdown, () => factsWithin(LADDERS)),
  OriginalPoints: data(({source, places}) =>
    originalPointsToMarkdown(readPlaces(String(places ?? '')), [source as OriginalId]),
  ),
  OwnershipMatrix: data(ownershipToMarkdown),
  PageSources: ({props: {facts}, notes}) => {
    const ids = factsIn(facts);
    notes.list(ids);
    return citedFactsToMarkdown(ids);
  },
  PipelineDiagram: ({props: {menu}}) =>
    menu === true
      ? `${pipelineMenuToMarkdown()}\n${pipelineEdgesToMarkdown()}`
      : stepsWithRecords(pipelineToMarkdown(), pipelineEdgesToMarkdown()),
  PropsTable: children,
  ReadingPath: ({props: {reader}, pages}) => readingPathToMarkdown(reader as ReaderId, pages),
  RecordedPayload: children,
  RefusedClaims: data(refusedClaimsToMarkdown, () => CLAIMS_WE_REFUSE.flatMap(({facts}) => facts)),
  RoleBadge: ({props: {role}}) => {
    const {name, page} = ROLES[role as RoleId];
    return [link(page, name)];
  },
  RoleCards: data(rolesToMarkdown),
  RoleTable: data(
    (props) =>
      `**${typeof props.caption === 'string' ? props.caption : 'The roles compared'}**\n\n${comparisonToMarkdown(viewOf(props))}`,
    (props) => comparisonRows(viewOf(props)).flatMap(({cells}) => cells.flatMap(({cell}) => cell.facts)),
  ),
  ScaleEngines: data(scaleEnginesToMarkdown, () => factsWithin(SCALE_ENGINES)),
  ScaleTable: data(scaleToMarkdown),
  Slide: slide,
  SourceIndex: data(({group}) => sourceIndexToMarkdown(group as SourceGroupId)),
  SourceList: data(({group}) => sourceListToMarkdown(group as SourceGroupId)),
  SpeakerNotes: speakerNotes,
  TabItem: ({props: {label, value}, children: panel}) => [
    paragraph([strong(text(String(label ?? value)))]),
    ...panel,
  ],
  Tabs: children,
  TeamStructure: data(
    ({structure}) => teamStructureToMarkdown(structure as TeamStructureId),
    ({structure}) => factsWithin(TEAM_STRUCTURES[structure as TeamStructureId]),
  ),
  Term: ({props: {id}, children: words, notes}) => {
    const term = id as TermId;
    notes.explain(term);
    return words.length > 0 ? words : [text(GLOSSARY[term].term)];
  },
  ThresholdExplorer: data(thresholdsToMarkdown, () => factsWithin(PHOTOGRAPH_MEASUREMENTS)),
  TrialList: trialList,
  TrialSetup: children,
  TrustMarkLegend: data(trustMarksToMarkdown),
};

/** The whole comparison where the page's reader may choose, else the part that the page shows. */
function viewOf({roles, aspects}: {readonly roles?: unknown; readonly aspects?: unknown}): ComparisonView {
  const isFixed = roles !== undefined || aspects !== undefined;
  return {
    ...DEFAULT_VIEW,
    subjects: (roles ?? (isFixed ? ROLE_IDS : SUBJECT_IDS)) as readonly SubjectId[],
    aspects: (aspects ?? ASPECT_IDS) as readonly AspectId[],
  };
}

function factsIn(list: unknown): FactId[] {
  const wanted = typeof list === 'string' ? list.split(' ') : [];
  return wanted.filter((id): id is FactId => (FACT_IDS as readonly string[]).includes(id));
}
