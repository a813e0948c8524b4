import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {STAGES} from '../../examples/face-app/contracts/platform';
import {filesBelow, ROOT} from '../structure/sourceFiles';

const PAGE = readFileSync(`${ROOT}docs/face-app/monitor.mdx`, 'utf8');
const rows = PAGE.split('\n').filter((line) => line.startsWith('- `face_app_'));

/** The metrics that the face app's code defines: each is named once, in quotes, in a file that uses Prometheus' client. */
function metricsOfCode(): string[] {
  return filesBelow('examples/face-app')
    .filter((path) => path.endsWith('.ts') && !path.includes('/node_modules/'))
    .map((path) => readFileSync(ROOT + path, 'utf8'))
    .filter((code) => code.includes("from 'prom-client'"))
    .flatMap((code) => code.match(/(?<=')face_app_\w+(?=')/g) ?? []);
}

test('the page about monitoring lists every metric of the code once, and no other', () => {
  const onPage = rows.map((row) => /^- `(\w+)`/.exec(row)?.[1] ?? '');
  expect(onPage.length).toBeGreaterThan(5);
  expect(onPage.toSorted()).toEqual(metricsOfCode().toSorted());
});

test('metrics in its text exist too', () => {
  const named = new Set(PAGE.match(/face_app_\w+/g));
  expect([...named].filter((name) => !metricsOfCode().includes(name))).toEqual([]);
});

test('the page names every stage that is timed', () => {
  const row = rows.find((one) => one.includes('stage_seconds')) ?? '';
  expect(STAGES.filter((stage) => !row.includes(stage))).toEqual([]);
});
