import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import type {FaceLabel} from '../model/evaluation';

/** Pictures of which somebody says whose faces they show. */
export interface LabelledPictures {
  readonly isSynthetic: boolean;
  readonly pictures: readonly LabelledPicture[];
  /** The enrolment picture of each enrolled person; undefined when the dataset does not say. */
  readonly enrolled: ReadonlyMap<string, string> | undefined;
  /** Files that were left aside, as their names are not those of pictures. */
  readonly ignored: readonly string[];
}

export interface LabelledPicture {
  /** Relative to the folder. */
  readonly file: string;
  readonly labels: readonly FaceLabel[];
}

/** The dataset cannot be used. The message says where, what, and how to mend it. */
export class DatasetProblem extends Error {
  override readonly name = 'DatasetProblem';
}

/** More would need too much memory: pairs grow with the square. */
const MOST_PICTURES = 1500;

const Manifest = z.object({
  synthetic: z.boolean().default(false),
  people: z.array(
    z.object({
      id: z.string(),
      enrolled: z.boolean(),
      enrol: z.string().optional(),
    }),
  ),
  pictures: z.array(
    z.object({
      file: z.string(),
      faces: z.array(
        z.object({
          person: z.string(),
          box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        }),
      ),
    }),
  ),
});

const LAYOUT =
  'Put the pictures of each person into a folder of their own, as in dataset/ada/1.jpg, or write a manifest.json as in samples/.';

/** Reads a folder of labelled pictures. Rejects with {@link DatasetProblem}. */
export async function readLabelledPictures(
  folder: string,
): Promise<LabelledPictures> {
  const entries = await readdir(folder).catch(() => {
    throw new DatasetProblem(
      `There is no folder ${folder}. Give one that exists: --dataset DIR. ${LAYOUT}`,
    );
  });
  const dataset = entries.includes('manifest.json')
    ? await readManifest(folder)
    : await readFolders(folder, entries);
  const people = new Set(
    dataset.pictures.flatMap(({labels}) => labels.map(({person}) => person)),
  );
  if (dataset.pictures.length === 0)
    throw new DatasetProblem(`There are no pictures in ${folder}. ${LAYOUT}`);
  if (people.size < 2)
    throw new DatasetProblem(
      `${folder} shows only one person. Telling people apart takes at least two. ${LAYOUT}`,
    );
  if (dataset.pictures.length > MOST_PICTURES)
    throw new DatasetProblem(
      `${folder} has ${dataset.pictures.length} pictures; at most ${MOST_PICTURES} are compared with each other. Choose a part of the people, with all their pictures.`,
    );
  return dataset;
}

async function readManifest(folder: string): Promise<LabelledPictures> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8');
  const {synthetic, people, pictures} = parseManifest(text, path);
  const files = new Set(await readdir(folder));
  const missing = pictures.find(({file}) => !files.has(file));
  if (missing !== undefined)
    throw new DatasetProblem(
      `${path} names ${missing.file}, which is not beside it. Add the file or take its entry out.`,
    );
  const enrolled = people.flatMap(({id, enrolled, enrol}) =>
    enrolled && enrol !== undefined ? [[id, enrol] as const] : [],
  );
  return {
    isSynthetic: synthetic,
    pictures: pictures.map(({file, faces}) => ({
      file,
      labels: faces.map(({person, box: [x, y, width, height]}) => ({
        person,
        box: {x, y, width, height},
      })),
    })),
    enrolled: enrolled.length === 0 ? undefined : new Map(enrolled),
    ignored: [],
  };
}

function parseManifest(text: string, path: string): z.infer<typeof Manifest> {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DatasetProblem(
      `${path} is not a manifest like samples/manifest.json:\n${reason}`,
      {cause: error},
    );
  }
}

async function readFolders(
  folder: string,
  entries: readonly string[],
): Promise<LabelledPictures> {
  const pictures: LabelledPicture[] = [];
  const ignored: string[] = [];
  for (const person of [...entries].sort()) {
    if (!(await stat(join(folder, person))).isDirectory()) {
      ignored.push(person);
      continue;
    }
    const names = (await readdir(join(folder, person))).sort();
    const isPicture = (name: string) => /\.(jpe?g|png|webp)$/i.test(name);
    const fileOf = (name: string) => `${person}/${name}`;
    const labels = [{person, box: undefined}];
    for (const name of names.filter(isPicture))
      pictures.push({file: fileOf(name), labels});
    ignored.push(...names.filter((name) => !isPicture(name)).map(fileOf));
    if (!names.some(isPicture)) ignored.push(fileOf(''));
  }
  return {
    isSynthetic: false,
    pictures,
    enrolled: undefined,
    ignored,
  };
}
