import type {PhrasingContent, Table, TableRow} from 'mdast';
import type {ComponentRule, PropType} from '../../src/contentPolicy/vocabulary';

/** Longer lists of allowed values are named by the file that declares them. */
const MOST_VALUES_SHOWN = 12;

/** A component's props as a Markdown table: name, what it may be, what it is for. */
export function propsTable({props}: ComponentRule): Table {
  const rows = Object.entries(props).map(([name, {type, required, description}]) =>
    row([code(name)], typeInWords(type), [text(required ? 'yes' : 'no')], withCode(description)),
  );
  const head = row([text('Prop')], [text('May be')], [text('Required')], [text('What it does')]);
  return {type: 'table', children: [head, ...rows]};
}

function typeInWords(type: PropType): PhrasingContent[] {
  if (type.kind === 'arrayOf') return [text('a list, each of it '), ...typeInWords(type.item)];
  if (type.kind !== 'oneOf') return [text(type.kind === 'node' ? 'text' : type.kind)];
  if (type.values.length > MOST_VALUES_SHOWN) {
    return [text(`one of ${String(type.values.length)}, in `), code(type.declaredIn ?? 'src/data')];
  }
  return [
    text('one of '),
    ...type.values.flatMap((value, index) => [...(index > 0 ? [text(', ')] : []), code(String(value))]),
  ];
}

function row(...cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}

/** A comment's words; what it has in backticks is code, as in a page. */
export function withCode(comment: string): PhrasingContent[] {
  return comment.split(/`([^`]+)`/).flatMap((part, index) => {
    if (part === '') return [];
    return [index % 2 === 0 ? text(part) : code(part)];
  });
}

function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value};
}
