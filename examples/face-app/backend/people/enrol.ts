import {createHash, randomUUID} from 'node:crypto';
import type {Queries} from '../../contracts/database';
import {CONSENT} from '../../contracts/person';
import {Problem} from '../../contracts/problem';
import {holdLock} from '../advisoryLock';
import type {BackendDependencies} from '../dependencies';
import {keepEmbedding} from '../keepEmbedding';
import {type JudgedPhoto, judgePhotos} from './judgePhotos';

/** A checked name, the version of the words that the person agreed to, and pictures as they were sent. */
export interface Enrolment {
  readonly name: string;
  readonly consent: string;
  readonly photos: readonly Uint8Array[];
}

/** Enrols a person: all of it or nothing. Returns the person's id. Throws a Problem that says what is wrong. */
export async function enrol(
  {name, consent, photos}: Enrolment,
  dependencies: BackendDependencies,
): Promise<string> {
  if (consent !== CONSENT.version) throw consentNeeded();
  const {database, pictures} = dependencies;
  if (await isTaken(name, database)) throw nameTaken();
  const judged = await judgePhotos(photos, dependencies);
  const id = randomUUID();
  const kept = judged.map((photo) => ({...photo, ...namesOf(photo)}));
  try {
    await database.transaction(async (transaction) => {
      await insertPerson(id, name, transaction);
      for (const {enrolmentId, key, picture, modelVersion, embedding} of kept) {
        // Tells the reconciler that this picture's row is on its way.
        await holdLock(transaction, key);
        await pictures.put(key, picture.bytes);
        await transaction.query(
          'INSERT INTO enrolment_pictures (id, person_id, picture_key) VALUES ($1, $2, $3)',
          [enrolmentId, id, key],
        );
        await keepEmbedding(enrolmentId, modelVersion, embedding, transaction);
      }
    });
  } catch (error) {
    // Without rows there is no consent on record. Should this fail too, the reconciler removes the pictures.
    for (const {key} of kept) await pictures.remove(key).catch(() => undefined);
    throw error;
  }
  return id;
}

/** The enrolment's id is part of the key: whoever enrols with the same picture has their own file to delete. */
function namesOf({picture}: JudgedPhoto) {
  const enrolmentId = randomUUID();
  const digest = createHash('sha256').update(picture.bytes).digest('hex');
  const key = `enrolments/${digest.slice(0, 2)}/${digest}-${enrolmentId}.jpg`;
  return {enrolmentId, key};
}

async function insertPerson(
  id: string,
  name: string,
  transaction: Queries,
): Promise<void> {
  const {version, text} = CONSENT;
  const now = new Date().toISOString();
  const inserted = await transaction.query(
    `INSERT INTO people (id, name, name_key, consent, enrolled_at) VALUES ($1, $2, $3, $4::jsonb, $5)
     ON CONFLICT (name_key) DO NOTHING RETURNING id`,
    [
      id,
      name,
      nameKey(name),
      JSON.stringify({version, text, givenAt: now}),
      now,
    ],
  );
  if (inserted.length === 0) throw nameTaken();
}

/** Asked before the photos are looked at, which takes longest. */
async function isTaken(name: string, queries: Queries): Promise<boolean> {
  const rows = await queries.query('SELECT FROM people WHERE name_key = $1', [
    nameKey(name),
  ]);
  return rows.length > 0;
}

/** Names that a reader would take for the same are the same: "Zoë", written either way, and "ZOË". */
const nameKey = (name: string) =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

function nameTaken(): Problem {
  return new Problem({
    status: 409,
    kind: 'name-taken',
    title: 'Name taken',
    detail:
      'A person of this name is enrolled already, and an answer must say who is meant. Add a second name or a letter, or delete the other one.',
  });
}

function consentNeeded(): Problem {
  return new Problem({
    status: 422,
    kind: 'consent-needed',
    title: 'Consent needed',
    detail: `Send "${CONSENT.version}" in the field "consent" when the person has agreed to these words: ${CONSENT.text}`,
  });
}
