import type {BlockContent, PhrasingContent, Table, TableRow} from 'mdast';
import {contractFields} from '../../src/lib/contractFields';
import type {HandoffName} from '../../src/lib/contractFiles';
import {payloadText, payloadTime, type RecordedPayload} from '../../src/lib/recordedJourney';

/** One payload in Markdown: what it is and when, the text that passed, and if asked the fields of its contract. */
export function payloadNodes(payload: RecordedPayload, withFields: boolean): BlockContent[] {
  const lang = payload.head.length === 0 && typeof payload.body !== 'string' ? 'json' : 'text';
  return [
    {
      type: 'paragraph',
      children: [
        {type: 'strong', children: [{type: 'text', value: payload.title}]},
        {type: 'text', value: `, ${payloadTime(payload)}`},
      ],
    },
    {type: 'code', lang, value: payloadText(payload)},
    ...(withFields && payload.handoff !== null ? [fieldsTable(payload.handoff)] : []),
  ];
}

/** The fields of a contract as a table. */
export function fieldsTable(handoff: HandoffName): Table {
  const rows = contractFields(handoff).map(({path, type, description}) =>
    row([{type: 'inlineCode', value: path}], [text(type)], [text(description)]),
  );
  return {type: 'table', children: [row([text('Field')], [text('Holds')], [text('Meaning')]), ...rows]};
}

function row(...cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}

function text(value: string): PhrasingContent {
  return {type: 'text', value};
}
