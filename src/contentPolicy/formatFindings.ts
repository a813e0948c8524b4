import {type Finding, formatFindings, sortFindings} from './finding';

/** The forms in which findings can be printed. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * All findings in reading order in one of three forms, without a line end at the end:
 * - `text`: two lines each, "path:line:column rule message" and "  hint: …";
 * - `json`: one array of objects with exactly the fields of `Finding`;
 * - `github`: one workflow command each, which GitHub shows as an annotation at the line.
 */
export function formatFindingsAs(format: Format, findings: readonly Finding[]): string {
  switch (format) {
    case 'text':
      return formatFindings(findings);
    case 'json': {
      const fields = sortFindings(findings).map(({path, line, column, rule, message, hint}) => {
        return {path, line, column, rule, message, hint};
      });
      return JSON.stringify(fields, null, 2);
    }
    case 'github':
      return sortFindings(findings).map(workflowCommand).join('\n');
  }
}

/** Source: "Workflow commands for GitHub Actions"; what it calls data and properties are escaped differently. */
function workflowCommand({path, line, column, rule, message, hint}: Finding): string {
  const place = `file=${escapeProperty(path)},line=${String(line)},col=${String(column)}`;
  return `::error ${place},title=${escapeProperty(rule)}::${escapeData(`${message}\nhint: ${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
