import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractFacts } from '../../core/extraction/extract-facts.ts';
import { loadGazetteer } from '../../core/extraction/gazetteer.ts';
import { readSourceFile } from '../../core/intake/read-source-file.ts';
import type { Article } from '../../core/model/article.ts';
import type { Facts } from '../../core/model/facts.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };
import goldFile from '../fixtures/seeds.gold.json' with { type: 'json' };

interface GoldAgreement {
  key: string;
  type: string;
  status: string;
  subject?: string;
  home?: string;
  partner: string;
  signatories?: string[];
  topics?: string[];
  evidence: string;
  commitments?: number;
}

interface GoldEngagement {
  kind: string;
  with: string[];
  people?: string[];
  place?: string;
}

interface GoldArticle {
  file: string;
  partnerCountries: string[];
  eventDates: string[];
  agreements: GoldAgreement[];
  engagements?: GoldEngagement[];
  commitments?: string[];
  figures?: { value: number; unit?: string; what?: string; evidence: string }[];
  people: string[];
}

const gold: GoldArticle[] = goldFile.articles;
const folder = path.join(import.meta.dirname, '../../seeds/articles');

describe.each(gold)('$file', (expected) => {
  let article: Article;
  let facts: Facts;

  beforeAll(async () => {
    ({ article } = await readSourceFile(readFileSync(path.join(folder, expected.file)), expected.file));
    facts = extractFacts(article, loadGazetteer(), { homeCountry: 'VN' });
  });

  test('partner countries', () => {
    const partners = facts.countries.filter(({ role }) => role === 'partner').map(({ code }) => code);
    expect(partners.sort()).toEqual([...expected.partnerCountries].sort());
    expect(facts.countries.find(({ code }) => code === 'VN')?.role).toBe('home');
  });

  test('event dates, none with a year that is not stated', () => {
    const events = facts.dates.filter(({ role }) => role === 'event').map(({ edtf }) => edtf);
    expect(events.sort()).toEqual([...expected.eventDates].sort());
  });

  test('agreements: these and no other, each with its sentence, kind and status', () => {
    expect(
      facts.agreements.map(({ kind, status, evidence }) => ({ kind, status, evidence: evidence[0]?.exact })),
    ).toEqual(
      expected.agreements.map(({ type, status, evidence }) => ({ kind: type.replaceAll('_', '-'), status, evidence })),
    );
  });

  test('agreements: subject, parties, signatories, fields and promises', () => {
    for (const [index, agreement] of expected.agreements.entries()) {
      const fact = facts.agreements[index];
      const [home, partner] = fact?.parties.map(({ name }) => name) ?? [];
      expect(fact?.parties).toHaveLength(2);
      expect(partner).toBe(agreement.partner);
      if (agreement.home) expect(home).toBe(agreement.home);
      if (agreement.subject) expect(fact?.subject).toBe(agreement.subject);
      expect(fact?.parties[1]?.organisation).toBe(agreement.key);
      expect(fact?.parties[0]?.organisation).toBe('vn-mic');
      expect(fact?.signatories).toEqual(agreement.signatories ?? []);
      if (agreement.topics) expect([...(fact?.fields ?? [])].sort()).toEqual([...agreement.topics].sort());
      if (agreement.commitments) expect(fact?.commitments).toHaveLength(agreement.commitments);
    }
  });

  test('every engagement with the bodies met, the persons and the place', () => {
    for (const engagement of expected.engagements ?? []) {
      const fact = facts.engagements.find(({ with: bodies }) => bodies.join() === engagement.with.join());
      const same = facts.engagements.filter(
        ({ kind, with: bodies }) => kind === engagement.kind && bodies.join() === engagement.with.join(),
      );
      expect(same, `${engagement.kind} with ${engagement.with.join(', ')}: ${fact?.kind}`).toHaveLength(1);
      if (engagement.people) expect(same[0]?.people).toEqual(engagement.people);
      if (engagement.place) expect(same[0]?.place).toBe(engagement.place);
    }
    expect(facts.engagements).toHaveLength(expected.engagements?.length ?? 0);
  });

  test('promises outside agreements', () => {
    const starts = facts.commitments.map(({ exact }) => exact);
    expect(starts).toHaveLength(expected.commitments?.length ?? 0);
    for (const [index, start] of (expected.commitments ?? []).entries()) {
      expect(starts[index]?.slice(0, start.length)).toBe(start);
    }
  });

  test('figures with unit and clause', () => {
    expect(facts.figures.map(({ value }) => value)).toEqual(expected.figures?.map(({ value }) => value) ?? []);
    for (const [index, figure] of (expected.figures ?? []).entries()) {
      expect(facts.figures[index]?.exact).toContain(figure.evidence);
      if (figure.unit) expect(facts.figures[index]?.unit).toBe(figure.unit);
      if (figure.what) expect(figure.what).toContain(facts.figures[index]?.unit);
    }
  });

  test('people by their full names', () => {
    expect(facts.people.map(({ name }) => name).sort()).toEqual([...expected.people].sort());
  });

  test('every passage is the slice that it says, and every field is in the list', () => {
    const quotes = [
      ...facts.agreements.flatMap(({ evidence, commitments }) => [...evidence, ...commitments]),
      ...facts.engagements.flatMap(({ evidence }) => evidence),
      ...facts.commitments,
      ...facts.figures,
    ];
    expect(quotes.map(({ start, end }) => article.text.slice(start, end))).toEqual(quotes.map(({ exact }) => exact));
    for (const { name, passage } of facts.people)
      expect(article.text.slice(passage.start, passage.end)).toContain(name);
    const keys = new Set(fields.map(({ key }) => key));
    const used = [...facts.agreements, ...facts.engagements].flatMap((fact) => fact.fields);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('what the seeds say of each other', () => {
  test('the five bodies of China are the same in Vietnamese and in Swedish', async () => {
    const keys = await Promise.all(
      gold.slice(0, 2).map(async ({ file }) => {
        const { article } = await readSourceFile(readFileSync(path.join(folder, file)), file);
        const { agreements } = extractFacts(article, loadGazetteer(), { homeCountry: 'VN' });
        return agreements.map(({ parties, fields, date }) => [
          parties.map(({ organisation }) => organisation),
          fields,
          date,
        ]);
      }),
    );
    expect(keys[1]).toEqual(keys[0]);
  });

  test('the signing in London is one agreement with three passages, the lead first', async () => {
    const file = gold[4]?.file ?? '';
    const { article } = await readSourceFile(readFileSync(path.join(folder, file)), file);
    const [agreement] = extractFacts(article, loadGazetteer(), { homeCountry: 'VN' }).agreements;
    const kinds = agreement?.evidence.map(
      ({ start }) => article.blocks.find((block) => block.start <= start && start < block.end)?.kind,
    );
    expect(kinds).toEqual(['paragraph', 'caption', 'paragraph']);
    expect(agreement?.date).toBe('XXXX-11-01');
    expect(
      agreement?.support.map(({ field, basis, passage }) => [
        field,
        basis,
        article.text.slice(passage.start, passage.end),
      ]),
    ).toEqual([['date', 'inferred', '1/11']]);
  });
});
