import { parseEdtf } from '../model/edtf.ts';
import { fold } from '../model/fold.ts';
import type { BriefAgreement, BriefFacts, FactEvidence } from './brief-facts.ts';

/** Something that a reader would ask and the registry cannot answer, or that it answers in two ways. */
export interface Gap {
  readonly kind:
    | 'agreement-date'
    | 'agreement-year'
    | 'agreement-signatories'
    | 'agreement-parties'
    | 'inferred-date'
    | 'rivals'
    | 'engagement-date'
    | 'engagement-inferred'
    | 'commitment-open'
    | 'two-names'
    | 'source-publisher'
    | 'source-date';
  readonly recordId: string;
  readonly field?: 'kind' | 'status' | 'date' | 'signatories';
  /** BCP 47 of the sources that print two names. */
  readonly language?: string;
  /** The rival values, or the names. */
  readonly values?: readonly string[];
}

/** Finds the gaps, unsupported fields and contradictions in a country's facts. */
export function checkBrief(facts: BriefFacts): Gap[] {
  return [
    ...facts.agreements.flatMap((agreement) => checkAgreement(agreement, facts.homeCountry)),
    ...facts.engagements.filter(({ date }) => date === null).map(({ id }) => gap('engagement-date', id)),
    ...facts.engagements
      .filter(({ date, evidence }) => date !== null && basisOf(evidence, 'date', date) === 'inferred')
      .map(({ id }) => gap('engagement-inferred', id)),
    ...[...facts.agreements.flatMap(({ commitments }) => commitments), ...facts.commitments]
      .filter(({ owner, due }) => owner === null && due === null)
      .map(({ id }) => gap('commitment-open', id)),
    ...namesakes(facts),
    ...facts.articles.filter(({ publisher }) => publisher === null).map(({ id }) => gap('source-publisher', id)),
    ...facts.articles.filter(({ publishedOn }) => publishedOn === null).map(({ id }) => gap('source-date', id)),
  ];
}

function gap(kind: Gap['kind'], recordId: string): Gap {
  return { kind, recordId };
}

function checkAgreement(agreement: BriefAgreement, homeCountry: string): Gap[] {
  const { id, date, parties, signatories, evidence } = agreement;
  const gaps: Gap[] = [];
  const first = date === null ? null : parseEdtf(date)?.first;
  if (!first) gaps.push(gap('agreement-date', id));
  else if (first.year === null) gaps.push(gap('agreement-year', id));
  if (date !== null && basisOf(evidence, 'date', date) === 'inferred') gaps.push(gap('inferred-date', id));
  if (signatories.length === 0) gaps.push(gap('agreement-signatories', id));
  const home = parties.some(({ country }) => country === homeCountry);
  if (!home || !parties.some(({ country }) => country !== homeCountry)) gaps.push(gap('agreement-parties', id));
  for (const field of ['kind', 'status', 'date'] as const) {
    const values = [
      ...new Set(
        evidence.filter((item) => item.field === field && item.value !== null).map(({ value }) => String(value)),
      ),
    ];
    if (values.length > 1) gaps.push({ kind: 'rivals', recordId: id, field, values });
  }
  return gaps;
}

/** How a field's value is carried: by a passage that states it, by inference, or by the editor alone. */
function basisOf(evidence: readonly FactEvidence[], field: string, value: string): FactEvidence['basis'] {
  const bases = evidence.filter((item) => item.field === field && item.value === value).map(({ basis }) => basis);
  if (bases.includes('stated')) return 'stated';
  return bases[0] ?? 'editor';
}

/** Bodies that the sources of one language print under more than one name. */
function namesakes(facts: BriefFacts): Gap[] {
  return facts.organisations.flatMap(({ id, country, names }) => {
    if (country === facts.homeCountry) return [];
    const printed = names.filter(
      ({ name, kind }) => kind !== 'abbreviation' && facts.articles.length > 0 && isPrinted(facts, id, name),
    );
    const languages = Map.groupBy(printed, ({ language }) => language);
    return [...languages].flatMap(([language, group]): Gap[] => {
      const distinct = new Map(group.map(({ name }) => [fold(name), name]));
      return distinct.size > 1 ? [{ kind: 'two-names', recordId: id, language, values: [...distinct.values()] }] : [];
    });
  });
}

function isPrinted(facts: BriefFacts, organisationId: string, name: string): boolean {
  const evidence = [
    ...facts.agreements,
    ...facts.agreements.flatMap(({ commitments }) => commitments),
    ...facts.engagements,
  ].flatMap((record) => record.evidence);
  const names = facts.organisations.find(({ id }) => id === organisationId)?.names.map((known) => known.name) ?? [];
  // A name within a longer one of the same body is not printed by that: it has to stand by itself.
  const longer = names.filter((other) => other !== name && other.includes(name));
  return evidence.some(({ exact }) => longer.reduce((text, other) => text.replaceAll(other, ''), exact).includes(name));
}
