import {PHOTOS_PER_DAY, SCALE_INPUTS, type ScaleInput} from '../data/scale';
import {SCALE_ENGINES, CHANGE_LABELS} from '../data/scaleEngines';
import {getFact} from '../data/sources';
import {formatNumber} from './formatQuantity';
import {INDEX_IS_DUE, questionFor, scalePlan} from './scalePlan';
import {SCALE_ROWS} from './scaleRows';

const INPUTS: readonly ScaleInput[] = Object.values(SCALE_INPUTS);

/** The table of sizes as Markdown, then the numbers that it starts from, each with where it comes from. */
export function scaleToMarkdown(): string {
  const plans = PHOTOS_PER_DAY.map((photos) => scalePlan(questionFor(photos)));
  const head = ['Photos a day', ...PHOTOS_PER_DAY.map((photos) => formatNumber(photos)), 'How'];
  const rows = SCALE_ROWS.map(({label, how, cell}) => [label, ...plans.map(cell), how]);
  const inputs = INPUTS.map(
    ({label, value, unit, origin}) => `- ${label}: ${formatNumber(value)} ${unit} (${originText(origin)})`,
  );
  return `${tableOf([head, ...rows])}\nIt starts from:\n\n${inputs.join('\n')}\n\n${INDEX_IS_DUE}\n`;
}

/** Which part of the face app gives way to what, as a Markdown list. */
export function scaleEnginesToMarkdown(): string {
  return (
    SCALE_ENGINES.map(({part, file, givesWay, to, change, work, facts}) => {
      const sources = [...new Set(facts.map((fact) => getFact(fact).source.short))];
      const cited = sources.length > 0 ? ` [${sources.join('; ')}]` : '';
      return [
        `- **${part}** (\`examples/face-app/${file}\`)`,
        `    - Gives way: ${givesWay}`,
        `    - To: ${to}${cited}`,
        `    - ${CHANGE_LABELS[change]}: ${work}`,
      ].join('\n');
    }).join('\n') + '\n'
  );
}

/** Where an input comes from, in words. */
function originText(origin: ScaleInput['origin']): string {
  switch (origin.kind) {
    case 'measured':
      return `measured: ${origin.command}`;
    case 'setting':
      return `set in ${origin.file}`;
    case 'assumed':
      return `assumed: ${origin.why}`;
  }
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
