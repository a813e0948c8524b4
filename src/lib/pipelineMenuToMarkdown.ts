import {EDGES, STEP_IDS, STEPS, type Edge, type StepId} from '../data/pipeline';
import {ROLES} from '../data/roles';
import {stepAnchor} from './stepAnchor';

/** The steps of the pipeline as a numbered list of links in Markdown: all that the menu says. */
export function pipelineMenuToMarkdown(): string {
  return STEP_IDS.map((id, index) => {
    const {title, owner} = STEPS[id];
    return `${String(index + 1)}. [${title}](/face-app#${stepAnchor(id)}), ${ROLES[owner].name}\n`;
  }).join('');
}

/** The lines of the diagram in Markdown: which step leads to which, and what goes along. */
export function pipelineEdgesToMarkdown(): string {
  return [
    `- Every photo goes this way: ${linesOf('photo')}.\n`,
    `- Each new version of the model goes this way, before any photo: ${linesOf('model')}.\n`,
  ].join('');
}

function linesOf(what: Edge<StepId>['carries']): string {
  return EDGES.filter(({carries}) => carries === what)
    .map(({from, to}) => `${STEPS[from].title} → ${STEPS[to].title}`)
    .join('; ');
}
