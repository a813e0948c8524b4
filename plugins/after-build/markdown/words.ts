import {ASPECT_IDS, type AspectId} from '../../../src/data/aspects';
import {GLOSSARY, type TermId} from '../../../src/data/glossary';
import {ROLE_IDS, ROLES, type RoleId} from '../../../src/data/roles';
import {FACT_IDS, getFact, type FactId, type SourceGroupId} from '../../../src/data/sources';
import {CLAIMS_WE_REFUSE} from '../../../src/data/claimsWeRefuse';
import {SUBJECT_IDS, type SubjectId} from '../../../src/data/subjects';
import {DEFAULT_VIEW} from '../../../src/lib/comparisonAddress';
import {comparisonRows, type ComparisonView} from '../../../src/lib/comparisonRows';
import {comparisonToMarkdown} from '../../../src/lib/comparisonText';
import {pipelineEdgesToMarkdown, pipelineMenuToMarkdown} from '../../../src/lib/pipelineMenuToMarkdown';
import {pipelineToMarkdown} from '../../../src/lib/pipelineToMarkdown';
import {rolesToMarkdown} from '../../../src/lib/rolesToMarkdown';
import {
  citedFactsToMarkdown,
  refusedClaimsToMarkdown,
  sourceListToMarkdown,
  trustMarksToMarkdown,
} from '../../../src/lib/sourcesToMarkdown';
import {link, paragraph, strong, text} from './content';
import {choice, question} from './questions';
import {stepsWithPayloads} from './stepsWithPayloads';
import {children, data, type WordWriter} from './wordWriter';

/**
 * How each word of the vocabulary is said in Markdown. A word that draws data takes one line: `data` with the
 * twin that writes the same facts as text, and the facts that it cites.
 */
export const WORD_WRITERS: Readonly<Record<string, WordWriter>> = {
  CheckYourself: question,
  Choice: choice,
  Cite: ({props: {fact}, notes}) => {
    const id = fact as FactId;
    notes.cite([id]);
    const {source} = getFact(id);
    return [text('('), link(`/references#${source.id}`, source.short), text(')')];
  },
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
  SourceList: data(({group}) => sourceListToMarkdown(group as SourceGroupId)),
  TabItem: ({props: {label, value}, children: panel}) => [
    paragraph([strong(text(String(label ?? value)))]),
    ...panel,
  ],
  Tabs: children,
  Term: ({props: {id}, children: words, notes}) => {
    const term = id as TermId;
    notes.explain(term);
    return words.length > 0 ? words : [text(GLOSSARY[term].term)];
  },
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
