import {ASPECT_IDS, type AspectId} from '../../../src/data/aspects';
import {CLAIMS_WE_REFUSE} from '../../../src/data/claimsWeRefuse';
import {QUESTIONS} from '../../../src/data/decision';
import {OUTCOMES} from '../../../src/data/decision/outcomes';
import {GLOSSARY, type TermId} from '../../../src/data/glossary';
import {LADDERS} from '../../../src/data/maturity';
import {PHOTOGRAPH_MEASUREMENTS} from '../../../src/data/photographMeasurements';
import type {ReaderId} from '../../../src/data/readingPaths';
import {ROLE_IDS, ROLES, type RoleId} from '../../../src/data/roles';
import {FACT_IDS, getFact, type FactId, type SourceGroupId} from '../../../src/data/sources';
import {SCALE_ENGINES} from '../../../src/data/scaleEngines';
import {SUBJECT_IDS, type SubjectId} from '../../../src/data/subjects';
import {TEAM_STRUCTURES, type TeamStructureId} from '../../../src/data/teamStructures';
import {changesToMarkdown} from '../../../src/lib/changesToMarkdown';
import {DEFAULT_VIEW} from '../../../src/lib/comparisonAddress';
import {comparisonRows, type ComparisonView} from '../../../src/lib/comparisonRows';
import {comparisonToMarkdown} from '../../../src/lib/comparisonText';
import type {HandoffName} from '../../../src/lib/contractFields';
import {decisionToMarkdown} from '../../../src/lib/decisionToMarkdown';
import {glossaryToMarkdown} from '../../../src/lib/glossaryToMarkdown';
import {handoffToMarkdown} from '../../../src/lib/handoffToMarkdown';
import {maturityToMarkdown} from '../../../src/lib/maturityToMarkdown';
import type {OriginalId} from '../../../src/lib/originalPoints';
import {originalPointsToMarkdown} from '../../../src/lib/originalPointsToMarkdown';
import {ownershipToMarkdown} from '../../../src/lib/ownership';
import {pipelineEdgesToMarkdown, pipelineMenuToMarkdown} from '../../../src/lib/pipelineMenuToMarkdown';
import {pipelineToMarkdown} from '../../../src/lib/pipelineToMarkdown';
import {readPlaces} from '../../../src/lib/places';
import {readingPathToMarkdown} from '../../../src/lib/readingPathToMarkdown';
import {rolesToMarkdown} from '../../../src/lib/rolesToMarkdown';
import {
  citedFactsToMarkdown,
  refusedClaimsToMarkdown,
  sourceListToMarkdown,
  trustMarksToMarkdown,
} from '../../../src/lib/sourcesToMarkdown';
import {scaleEnginesToMarkdown, scaleToMarkdown} from '../../../src/lib/scaleToMarkdown';
import {teamStructureToMarkdown} from '../../../src/lib/teamStructureToMarkdown';
import {thresholdsToMarkdown} from '../../../src/lib/thresholdsToMarkdown';
import {link, paragraph, strong, text} from './content';
import {factsWithin} from './factsWithin';
import {failureList} from './failureList';
import {parseMarkdown} from './parseMarkdown';
import {choice, question} from './questions';
import {slide, speakerNotes} from './slides';
import {stepsWithPayloads} from './stepsWithPayloads';
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
    return [text('('), link(`/references#${source.id}`, source.short), text(')')];
  },
  DecisionGuide: data(decisionToMarkdown, () => factsWithin([QUESTIONS, OUTCOMES])),
  Deck: children,
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
  PipelineDiagram: (word) =>
    word.props.menu === true
      ? `${pipelineMenuToMarkdown()}\n${pipelineEdgesToMarkdown()}`
      : stepsWithPayloads(word, pipelineToMarkdown(), pipelineEdgesToMarkdown()),
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
