import {CLAIMS_WE_REFUSE} from '../data/claimsWeRefuse';
import {
  getFact,
  SOURCE_GROUPS,
  type Fact,
  type FactId,
  type Source,
  type SourceGroupId,
} from '../data/sources';
import {sourceAddress} from '../data/sources/pages';
import {TRUST_MARK_IDS, TRUST_MARKS} from '../data/sources/trustMarks';
import {escapeMarkdown} from './escapeMarkdown';
import {groupFacts} from './groupFacts';

/** Part of the bibliography as a list in Markdown: each source with every fact and its trust mark. */
export function sourceListToMarkdown(group: SourceGroupId): string {
  return (
    SOURCE_GROUPS[group]
      .map((source) =>
        [
          `- **${source.short}.** ${entryOf(source)}`,
          ...Object.values<Fact>(source.facts).map(factLine),
        ].join('\n'),
      )
      .join('\n') + '\n'
  );
}

/** Part of the bibliography as a short list in Markdown: each source by its name, which leads to its facts. */
export function sourceIndexToMarkdown(group: SourceGroupId): string {
  return SOURCE_GROUPS[group]
    .map((source) => `- ${linkTo(source)}, *${escapeMarkdown(source.title)}*\n`)
    .join('');
}

/** Cited facts as a list in Markdown: each source once, with what it is and what is cited of it. */
export function citedFactsToMarkdown(facts: readonly FactId[]): string {
  return (
    groupFacts(facts)
      .map(({source, facts: cited}) =>
        [`- ${linkTo(source)}, ${entryOf(source)}`, ...cited.map(factLine)].join('\n'),
      )
      .join('\n') + '\n'
  );
}

/** The claims that we do not repeat as a list in Markdown, with the reasons and their sources. */
export function refusedClaimsToMarkdown(): string {
  return CLAIMS_WE_REFUSE.map(({claim, why, facts}) => {
    const sources = [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
    return `- **“${escapeMarkdown(claim)}”** ${escapeMarkdown(why)} [${escapeMarkdown(sources)}]\n`;
  }).join('');
}

/** What each trust mark means, as a list in Markdown. */
export function trustMarksToMarkdown(): string {
  return TRUST_MARK_IDS.map(
    (mark) => `- **${TRUST_MARKS[mark].label}**: ${TRUST_MARKS[mark].meaning}\n`,
  ).join('');
}

function linkTo(source: Source): string {
  return `[${escapeMarkdown(source.short)}](${sourceAddress(source)})`;
}

function entryOf({authors, title, published, url, doi, caveat, checkedOn}: Source): string {
  const name = escapeMarkdown(title);
  return [
    `${escapeMarkdown(authors)}. ${url === undefined ? `*${name}*` : `[${name}](${url})`}.`,
    `${escapeMarkdown(published)}.`,
    ...(doi === undefined ? [] : [`doi:${doi}.`]),
    ...(checkedOn === undefined ? [] : [`Checked ${checkedOn}.`]),
    ...(caveat === undefined ? [] : [`Mind: ${escapeMarkdown(caveat)}`]),
  ].join(' ');
}

function factLine({text, mark}: Fact): string {
  return `  - ${escapeMarkdown(text)} (${TRUST_MARKS[mark].label})`;
}
