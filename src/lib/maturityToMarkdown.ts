import {AUTOMATION_STEPS, FACE_APP_STEP, LADDERS, type Ladder, type Rung} from '../data/maturity';
import {getFact} from '../data/sources';

/** Both ladders in Markdown: a table that aligns them, then what each rung looks like, with sources. */
export function maturityToMarkdown(): string {
  const ladders: readonly Ladder[] = LADDERS;
  const head = ['What runs by itself', ...ladders.map(({name}) => name)];
  const rows = AUTOMATION_STEPS.map(({id, label}) => [
    id === FACE_APP_STEP ? `${label} (the face app stands here)` : label,
    ...ladders.map(({rungs}) => {
      const rung = rungs.find(({steps}) => steps.includes(id));
      return rung === undefined ? 'no rung' : rungTitle(rung);
    }),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const list = ladders.flatMap(({name, rungs}) =>
    rungs.map((rung) => `- ${name}, level ${rungTitle(rung)}: ${rung.looks} [${sourceNames(rung)}]`),
  );
  return [...table, '', ...list].join('\n') + '\n';
}

function rungTitle({level, name}: Rung): string {
  return `${String(level)} ${name}`;
}

function sourceNames({facts}: Rung): string {
  return [...new Set(facts.map((fact) => getFact(fact).source.short))].join('; ');
}
