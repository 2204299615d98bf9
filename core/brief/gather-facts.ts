import type { ReadDb } from '../../db/handles.ts';
import { listAgreements } from '../../db/queries/agreements.ts';
import { getArticle } from '../../db/queries/articles.ts';
import { commitmentsOfAgreement, listCommitments } from '../../db/queries/commitments.ts';
import { articlesOfCountry, eventDatesOfCountry } from '../../db/queries/countries.ts';
import { listEditions } from '../../db/queries/editions.ts';
import { listEngagements } from '../../db/queries/engagements.ts';
import { evidenceOfRecord } from '../../db/queries/evidence.ts';
import { listFigures } from '../../db/queries/figures.ts';
import { listOrganisations } from '../../db/queries/organisations.ts';
import { listPeople } from '../../db/queries/people.ts';
import type { BriefArticle, BriefFacts, FactEvidence } from './brief-facts.ts';

/** What gathering is told besides the workspace. */
export interface GatherOptions {
  readonly country: string;
  readonly homeCountry: string;
  /** ISO 8601 date. */
  readonly madeOn: string;
  readonly fields: BriefFacts['fields'];
}

/** Reads everything that the workspace knows of the cooperation with a country. */
export function gatherFacts(db: ReadDb, { country, homeCountry, madeOn, fields }: GatherOptions): BriefFacts {
  const about = articlesOfCountry(db, country);
  const evidenced = <T extends { readonly id: string }>(row: T) => ({
    ...row,
    evidence: evidenceOf(db, row.id, about),
  });
  const agreements = listAgreements(db, { country }).map((row) => ({
    ...evidenced(row),
    commitments: commitmentsOfAgreement(db, row.id).map(evidenced),
  }));
  const engagements = listEngagements(db, { country }).map(evidenced);
  const commitments = listCommitments(db, { country })
    .filter(({ agreementId }) => agreementId === null)
    .map(evidenced);
  const figures = listFigures(db, country).map(evidenced);
  const people = listPeople(db, country).map(evidenced);
  const eventDates = eventDatesOfCountry(db, country);
  const records = [
    ...agreements,
    ...agreements.flatMap((row) => row.commitments),
    ...engagements,
    ...commitments,
    ...figures,
    ...people,
  ];
  const cited = records.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId));
  const named = new Set(
    [...agreements.flatMap(({ parties }) => parties), ...engagements.flatMap((row) => row.with)].map(
      (party) => party.organisationId,
    ),
  );
  return {
    ...{ country, homeCountry, madeOn, fields, agreements, engagements, commitments, figures, people },
    edition: listEditions(db, country).length + 1,
    articles: [...new Set(cited)]
      .sort()
      .map((id) => articleOf(db, id))
      .filter((article) => article !== null),
    organisations: listOrganisations(db, null).filter(({ id }) => named.has(id)),
    eventDates: eventDates.filter(({ articleId }) => cited.includes(articleId)),
  };
}

/** A person stands in many countries' articles: a brief quotes those about its own country, as long as there are any. */
function evidenceOf(db: ReadDb, recordId: string, about: ReadonlySet<string>): FactEvidence[] {
  const all = evidenceOfRecord(db, recordId);
  const own = all.filter(({ passage }) => about.has(passage.articleId));
  return (own.length > 0 ? own : all).map(({ field, value, basis, language, passage }) => ({
    ...{ field, value, basis, language },
    passageId: passage.id,
    articleId: passage.articleId,
    start: passage.start,
    exact: passage.exact,
  }));
}

function articleOf(db: ReadDb, id: string): BriefArticle | null {
  const row = getArticle(db, id);
  if (!row) return null;
  const { title, opening, publisher, publishedOn, url, language, fileName, sha256, importedAt, blocks } = row;
  return { id, title, opening, publisher, publishedOn, url, language, fileName, sha256, importedAt, blocks };
}
