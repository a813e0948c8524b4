import {expect, it} from 'vitest';
import {SCALE_INPUTS} from '../data/scale';
import {SCALE_ENGINES} from '../data/scaleEngines';
import {INDEX_IS_DUE} from './scalePlan';
import {SCALE_ROWS} from './scaleRows';
import {scaleEnginesToMarkdown, scaleToMarkdown} from './scaleToMarkdown';

it('the table as text has each row with four cells and how it is computed, and each number that it starts from', () => {
  const text = scaleToMarkdown();
  for (const {label, how} of SCALE_ROWS) {
    const row = text.split('\n').find((line) => line.startsWith(`| ${label} |`));
    expect(row?.split(' | ')).toHaveLength(6);
    expect(row).toContain(how);
  }
  for (const {label} of Object.values(SCALE_INPUTS)) expect(text).toContain(`- ${label}: `);
  expect(text).toContain(INDEX_IS_DUE);
  expect(text).toContain('| Model servers | 1 | 1 | 10 | 954 |');
});

it('the engines as text have all that the table has, sources included', () => {
  const text = scaleEnginesToMarkdown();
  for (const {part, file, givesWay, to, work} of SCALE_ENGINES) {
    for (const words of [part, file, givesWay, to, work]) expect(text).toContain(words);
  }
  expect(text).toContain('[KServe documentation]');
});
