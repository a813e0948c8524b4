import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {UndecodablePicture} from '../contracts/image';
import {
  chooseModel,
  evaluateModel,
  modelCard,
  type EvaluationReport,
  type ModelReport,
  type ReadPicture,
} from '../model/evaluation';
import {decodePicture} from '../platform/decodePicture';
import {loadModel, releaseNames} from '../wiring/servableModels';
import {
  DatasetProblem,
  readLabelledPictures,
  type LabelledPictures,
} from './labelledPictures';

const REPORT_FOLDER = join(import.meta.dirname, '../model/report');
const USAGE = 'Usage: npx tsx commands/evaluate.ts --dataset DIR [--out DIR]';

async function evaluate(folder: string, out: string): Promise<void> {
  const dataset = await readLabelledPictures(folder);
  await mkdir(out, {recursive: true}).catch((error: unknown) => {
    throw new DatasetProblem(
      `The report cannot be written into ${out}: ${String(error)}. Give another folder: --out DIR`,
    );
  });
  if (dataset.ignored.length > 0)
    console.error(`Left aside, no pictures: ${dataset.ignored.join(', ')}`);
  await requireDecodable(folder, dataset);
  const models: ModelReport[] = [];
  for (const name of await releaseNames())
    models.push(await evaluateRelease(name, folder, dataset));
  const labels = dataset.pictures.flatMap((picture) => picture.labels);
  const report: EvaluationReport = {
    dataset: {
      name: basename(resolve(folder)),
      isSynthetic: dataset.isSynthetic,
      pictures: dataset.pictures.length,
      people: new Set(labels.map(({person}) => person)).size,
      labelledFaces: labels.length,
    },
    ...chooseModel(models),
    models,
  };
  const card = modelCard(report);
  await writeFile(join(out, 'evaluation.json'), `${JSON.stringify(report)}\n`);
  await writeFile(join(out, 'model-card.md'), card);
  console.log(card.slice(card.indexOf('## What was measured')));
  console.log(`Saved evaluation.json and model-card.md in ${out}`);
}

/** All of them at the start, so that a bad one does not end an hour's work. */
async function requireDecodable(
  folder: string,
  {pictures}: LabelledPictures,
): Promise<void> {
  const broken: string[] = [];
  for (const {file} of pictures) {
    await decodePicture(await readFile(join(folder, file))).catch(
      (error: unknown) => {
        if (!(error instanceof UndecodablePicture)) throw error;
        broken.push(`  ${join(folder, file)}: ${error.message}`);
      },
    );
  }
  if (broken.length > 0)
    throw new DatasetProblem(
      `These files cannot be read as pictures; replace them or take them out:\n${broken.join('\n')}`,
    );
}

async function evaluateRelease(
  name: string,
  folder: string,
  {pictures, enrolled}: LabelledPictures,
): Promise<ModelReport> {
  const {version, parameters, model} = await loadModel(name);
  const readings: ReadPicture[] = [];
  for (const {file, labels} of pictures) {
    const image = await decodePicture(await readFile(join(folder, file)));
    const start = performance.now();
    const found = await model.read(image);
    const milliseconds = performance.now() - start;
    readings.push({file, labels, found, milliseconds});
    showProgress(`${name}: ${readings.length} of ${pictures.length} pictures`);
  }
  showProgress(`${name}: drawing people anew for the intervals`);
  const report = evaluateModel(version, parameters, readings, enrolled);
  showProgress(`${name}: done`, '\n');
  return report;
}

/** On a terminal one line that changes; elsewhere only what ends a line. */
function showProgress(text: string, end = ''): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}${end}`);
  else if (end !== '') process.stderr.write(`${text}${end}`);
}

function readArguments(): {dataset: string; out: string} {
  try {
    const {values} = parseArgs({
      options: {
        dataset: {type: 'string'},
        out: {type: 'string', default: REPORT_FOLDER},
      },
    });
    if (values.dataset !== undefined)
      return {dataset: values.dataset, out: values.out};
  } catch (error) {
    throw new DatasetProblem(`${String(error)}\n${USAGE}`);
  }
  throw new DatasetProblem(`A dataset is missing.\n${USAGE}`);
}

try {
  const {dataset, out} = readArguments();
  await evaluate(dataset, out);
} catch (error) {
  if (!(error instanceof DatasetProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
