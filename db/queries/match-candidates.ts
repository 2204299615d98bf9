import type { AgreementKind } from '../../core/model/agreement.ts';
import type { EngagementKind } from '../../core/model/engagement.ts';
import type { ReadDb } from '../handles.ts';
import { NOT_THE_SAME_RECORD } from './decisions.ts';

/** For what a record is looked for: a suggestion and its article. */
export interface Sought {
  readonly suggestionId: string;
  readonly articleId: string;
}

/** An agreement or engagement that is looked for. */
export interface SoughtEvent extends Sought {
  /** Partner countries. */
  readonly countries: readonly string[];
  /** Days without years (`12-31`) that a day of the record may be; null where the suggestion does not say its day. */
  readonly days: readonly string[] | null;
  /** Ids of the partner bodies that it names. */
  readonly bodies: readonly string[];
}

interface CandidateRow {
  readonly id: string;
  readonly language: string;
  readonly countries: string[];
}

/** A party of a record; `known` where the body is one of the shipped list, with names in all languages. */
export interface CandidateParty {
  readonly body: string;
  readonly known: boolean;
  readonly name: string;
  readonly country: string | null;
}

interface EventRow<Kind> extends CandidateRow {
  readonly kind: Kind;
  readonly date: string | null;
  readonly fields: string[];
  readonly people: string[];
  readonly parties: CandidateParty[];
  readonly sameStory: boolean;
}

export interface AgreementCandidateRow extends EventRow<AgreementKind> {
  readonly subject: string | null;
}

export interface EngagementCandidateRow extends EventRow<EngagementKind> {
  readonly place: string | null;
}

/** The records that rest on articles of the same story. */
const IN_STORY = `
  SELECT record_id AS id FROM article JOIN passage ON passage.article_id = article.id
    JOIN evidence ON evidence.passage_id = passage.id
  WHERE story_id = (SELECT story_id FROM article WHERE id = @articleId)`;

/** Two facts of one article are two things; what an editor has kept apart stays so. */
const OPEN = `
  record.id NOT IN (SELECT record_id FROM suggestion WHERE article_id = @articleId AND record_id IS NOT NULL)
  AND record.id NOT IN (SELECT b FROM decision WHERE kind = '${NOT_THE_SAME_RECORD}' AND a = @suggestionId)`;

const COUNTRIES = `(SELECT json_group_array(country) FROM record_country WHERE record_id = record.id) AS countries`;

/**
 * Candidates of a kind that has a date: those on one of the days, those that name one of the bodies where one of the two
 * does not say the day, and those of the story. Each part finds its records by an index, however many there are.
 */
function eventsOf(table: 'agreement' | 'engagement', column: string): string {
  return `
    WITH in_story AS (${IN_STORY}), near AS (
      SELECT id FROM ${table} WHERE substr("date", 6, 5) IN (SELECT value FROM json_each(@days))
        AND id IN (SELECT record_id FROM record_country WHERE record_id = ${table}.id
          AND country IN (SELECT value FROM json_each(@countries)))
      UNION SELECT record_id FROM record_party JOIN ${table} ON ${table}.id = record_id
        WHERE organisation_id IN (SELECT value FROM json_each(@bodies))
          AND (@days IS NULL OR "date" IS NULL OR length("date") <> 10)
      UNION SELECT id FROM in_story)
    SELECT record.id, ${table}.kind, "date", ${column}, record.language, ${COUNTRIES},
      record.id IN (SELECT id FROM in_story) AS sameStory,
      (SELECT json_group_array(field) FROM record_field WHERE record_id = record.id) AS fields,
      (SELECT json_group_array(name) FROM record_person WHERE record_id = record.id) AS people,
      (SELECT json_group_array(json_object('body', organisation_id, 'known', json(iif(key IS NULL, 'false', 'true')),
        'name', record_party.name, 'country', country))
        FROM record_party JOIN organisation ON organisation.id = organisation_id
        WHERE record_id = record.id) AS parties
    FROM near JOIN ${table} USING (id) JOIN record USING (id) WHERE ${OPEN} ORDER BY record.id`;
}

const AGREEMENTS = eventsOf('agreement', 'subject');
const ENGAGEMENTS = eventsOf('engagement', 'place');

type Raw<T> = { [K in keyof T]: T[K] extends unknown[] ? string : T[K] extends boolean ? number : T[K] };

function parseEvent<T extends EventRow<unknown>>(row: Raw<T>): T {
  const { countries, fields, people, parties, sameStory } = row as Raw<EventRow<unknown>>;
  const lists = { countries, fields, people, parties };
  const parsed = Object.entries(lists).map(([name, json]) => [name, JSON.parse(json)]);
  return { ...row, ...Object.fromEntries(parsed), sameStory: sameStory === 1 } as unknown as T;
}

function parametersOf({ countries, days, bodies, ...ids }: SoughtEvent) {
  const lists = { countries: JSON.stringify(countries), bodies: JSON.stringify(bodies) };
  return { ...ids, ...lists, days: days === null ? null : JSON.stringify(days) };
}

type Parameters = ReturnType<typeof parametersOf>;

export function agreementCandidates(db: ReadDb, sought: SoughtEvent): AgreementCandidateRow[] {
  const rows = db.prepare<[Parameters], Raw<AgreementCandidateRow>>(AGREEMENTS).all(parametersOf(sought));
  return rows.map((row) => parseEvent<AgreementCandidateRow>(row));
}

export function engagementCandidates(db: ReadDb, sought: SoughtEvent): EngagementCandidateRow[] {
  const rows = db.prepare<[Parameters], Raw<EngagementCandidateRow>>(ENGAGEMENTS).all(parametersOf(sought));
  return rows.map((row) => parseEvent<EngagementCandidateRow>(row));
}

export interface PersonCandidateRow extends CandidateRow {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** The people who are kept under one of these folded names. */
export function personCandidates(db: ReadDb, sought: Sought, folded: readonly string[]): PersonCandidateRow[] {
  return db
    .prepare<[Sought & { folded: string }], Raw<PersonCandidateRow>>(
      `SELECT record.id, name, role, organisation, record.language, ${COUNTRIES}
       FROM person JOIN record ON record.id = person.id
       WHERE folded IN (SELECT value FROM json_each(@folded)) AND ${OPEN} ORDER BY record.id`,
    )
    .all({ ...sought, folded: JSON.stringify(folded) })
    .map((row) => ({ ...row, countries: JSON.parse(row.countries) }));
}

/** The commitments of the same story, and those of the same text wherever they are told. */
export function commitmentCandidates(
  db: ReadDb,
  sought: Sought,
  text: string,
): { id: string; text: string; language: string }[] {
  return db
    .prepare<[Sought & { text: string }], { id: string; text: string; language: string }>(
      `WITH near AS (${IN_STORY} UNION SELECT id FROM commitment WHERE text = @text)
       SELECT record.id, text, record.language FROM near JOIN commitment USING (id) JOIN record USING (id)
       WHERE ${OPEN} ORDER BY record.id`,
    )
    .all({ ...sought, text });
}

/** The figures of the same story. */
export function figureCandidates(
  db: ReadDb,
  sought: Sought,
): { id: string; value: number; unit: string | null; language: string }[] {
  return db
    .prepare<[Sought], { id: string; value: number; unit: string | null; language: string }>(
      `WITH near AS (${IN_STORY}) SELECT DISTINCT record.id, value, unit, record.language
       FROM near JOIN figure USING (id) JOIN record USING (id) WHERE ${OPEN} ORDER BY record.id`,
    )
    .all(sought);
}
