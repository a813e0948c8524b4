import * as z from 'zod';
import type {Queries, Row} from '../../contracts/database';
import {Consent, type Person} from '../../contracts/person';
import {daysAfter} from '../archive/viewPhotos';
import type {Retention} from '../dependencies';

const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  consent: Consent,
  enrolled_at: z.date(),
  photos: z.coerce.number(),
});

const PEOPLE = `SELECT people.*,
  (SELECT count(*) FROM enrolment_pictures WHERE person_id = people.id) AS photos FROM people`;

/** Everybody who is enrolled, by name. */
export async function listPeople(
  queries: Queries,
  retention: Retention,
): Promise<Person[]> {
  const rows = await queries.query(`${PEOPLE} ORDER BY name_key`);
  return rows.map((row) => viewOf(row, retention));
}

/** Undefined when there is no such person. */
export async function findPerson(
  id: string,
  queries: Queries,
  retention: Retention,
): Promise<Person | undefined> {
  const [row] = await queries.query(`${PEOPLE} WHERE id = $1`, [id]);
  return row && viewOf(row, retention);
}

function viewOf(row: Row, {personDays}: Retention): Person {
  const {
    id,
    name,
    consent,
    enrolled_at: enrolledAt,
    photos,
  } = PersonRow.parse(row);
  return {
    id,
    name,
    consent,
    photos,
    enrolledAt: enrolledAt.toISOString(),
    deleteAfter: daysAfter(enrolledAt, personDays),
  };
}
