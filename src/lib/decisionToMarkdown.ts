import {PART_IDS, PARTS, QUESTIONS, type PartId, type Question} from '../data/decision';
import {MLE_TYPES} from '../data/mleTypes';
import {getFact, type FactId} from '../data/sources';
import {outcomeRules} from './decisionRules';
import {countOf} from './weighAnswers';

/** The whole decision guide in Markdown: how to count, every question with what its answers count and why, every outcome. */
export function decisionToMarkdown(): string {
  return [...PART_IDS.map(partToMarkdown), outcomesToMarkdown()].join('\n');
}

function partToMarkdown(part: PartId): string {
  const questions = QUESTIONS.filter((question) => question.part === part);
  return [`**${PARTS[part].title}** ${PARTS[part].how}`, '', ...questions.map(questionToMarkdown), ''].join(
    '\n',
  );
}

function questionToMarkdown({text, answers}: Question): string {
  const lines = answers.flatMap(({label, rules}) =>
    rules.map(
      (rule) => `    - ${label}: ${countOf(rule, MLE_TYPES)}. ${rule.reason}${sourcesOf(rule.facts)}`,
    ),
  );
  return [`- ${text}`, ...lines].join('\n');
}

function outcomesToMarkdown(): string {
  const blocks = outcomeRules().map(({outcome: {title, meaning, facts, advice}, when}) => {
    const steps = advice.map(({when: condition, text, facts: grounds, link}) => {
      const only = condition === undefined ? '' : `If ${conditionOf(condition)}: `;
      return `    - ${only}${text}${sourcesOf(grounds)} Read on: [${link.label}](${link.to}).`;
    });
    return [`- **The answer: ${title}.** When: ${when} ${meaning}${sourcesOf(facts)}`, ...steps].join('\n');
  });
  return ['**What the count means**', '', ...blocks, ''].join('\n');
}

/** "your answer to “…?” is “…” or “…”", for a step that only some readers need. */
export function conditionOf({
  question,
  answers,
}: {
  readonly question: string;
  readonly answers: readonly string[];
}): string {
  const asked = QUESTIONS.find(({id}) => id === question);
  const labels = (asked?.answers ?? []).filter(({id}) => answers.includes(id)).map(({label}) => `“${label}”`);
  return `your answer to “${asked?.text ?? question}” is ${labels.join(' or ')}`;
}

function sourcesOf(facts: readonly FactId[]): string {
  const names = new Set(facts.map((fact) => getFact(fact).source.short));
  return ` [${names.size === 0 ? 'our judgement' : [...names].join('; ')}]`;
}
