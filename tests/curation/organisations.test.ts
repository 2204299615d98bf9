import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CurationError } from '../../core/curation/curator.ts';
import { editOrganisation, removeOrganisation } from '../../core/curation/edit-organisation.ts';
import { keepApart, mergeOrganisations, NOT_THE_SAME } from '../../core/curation/merge-organisations.ts';
import { resolveOrganisation } from '../../core/curation/resolve-organisation.ts';
import { redo, undo } from '../../core/curation/undo.ts';
import type { PartyFact } from '../../core/model/facts.ts';
import type { NameKind } from '../../core/model/organisation.ts';
import { listDecisions } from '../../db/queries/decisions.ts';
import { listJournal } from '../../db/queries/journal.ts';
import { recordsOfOrganisation, usesOfOrganisations } from '../../db/queries/organisation-uses.ts';
import { findOrganisation, getOrganisation, listOrganisations } from '../../db/queries/organisations.ts';
import { insertRecord, setParties } from '../../db/queries/records.ts';
import { listSuggestions } from '../../db/queries/suggestions.ts';
import { agreementIn, makeDesk } from './desk.ts';

let desk: ReturnType<typeof makeDesk>;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.workspace.close());

const party = (name: string, country: string | null = 'FI', more: Partial<PartyFact> = {}): PartyFact => ({
  ...{ name, country, organisation: null },
  ...more,
});
const learn = (fact: PartyFact, language = 'vi') =>
  desk.change('learn', (curator) => resolveOrganisation(curator, fact, language));
const body = (id: string) => getOrganisation(desk.workspace.read, id);
const names = (id: string) => body(id)?.names.map(({ language, name, kind }) => `${language} ${kind} ${name}`);
const find = (fact: PartyFact) => findOrganisation(desk.workspace.read, fact);
const name = (language: string, text: string, kind: NameKind = 'preferred') => ({ language, name: text, kind });

/** A record that names bodies. */
function record(kind: 'agreement' | 'engagement', ...bodies: string[]): string {
  return desk.change('record', ({ db, newId, now }) => {
    const id = newId();
    insertRecord(db, { id, kind, language: 'vi', createdAt: now });
    const parties = bodies.map((organisationId) => ({ organisationId, name: `as printed ${organisationId}` }));
    setParties(db, id, parties, newId);
    return id;
  });
}

describe('names learnt from what an editor accepts', () => {
  test('an abbreviation in brackets is a name of its own, by which the body is found', () => {
    const id = learn(party('Cục Đường sắt Phần Lan (CDS)'));
    expect(names(id)).toEqual(['vi preferred Cục Đường sắt Phần Lan', 'vi abbreviation CDS']);
    for (const printed of ['CDS', 'Cục Đường sắt Phần Lan', 'cục đường sắt phần lan', 'Cục Đường sắt (CDS)']) {
      expect(find(party(printed))).toBe(id);
    }
    expect(find(party('CDS', 'SE'))).toBeNull();
    expect(find(party('Cơ quan Khác (CDS)', null))).toBeNull();
  });

  test('a remark in brackets is no abbreviation', () => {
    expect(names(learn(party('Cục Đường sắt (thuộc Bộ Giao thông)')))).toEqual([
      'vi preferred Cục Đường sắt (thuộc Bộ Giao thông)',
    ]);
  });

  test('a party printed by its abbreviation is the body that the article explains', () => {
    const id = learn(party('Cục Đường sắt Phần Lan'));
    expect(learn(party('CDS', 'FI', { apposed: 'Cục Đường sắt Phần Lan' }))).toBe(id);
    expect(names(id)).toEqual(['vi preferred Cục Đường sắt Phần Lan', 'vi abbreviation CDS']);
  });

  test('each language has a name that the body is known by; the others are aliases', () => {
    const id = learn(party('Cục Đường sắt Phần Lan (CDS)'));
    learn(party('Banverket (CDS)'), 'sv');
    learn(party('Finska banverket (CDS)'), 'sv');
    expect(names(id)).toEqual([
      ...['vi preferred Cục Đường sắt Phần Lan', 'sv preferred Banverket'],
      ...['vi abbreviation CDS', 'sv alias Finska banverket'],
    ]);
  });

  test('bodies of two countries under one name stay two; without a country neither is meant', () => {
    const [one, other] = [learn(party('Bộ Ga', 'LA')), learn(party('Bộ Ga', 'TH'))];
    expect(one).not.toBe(other);
    expect([find(party('Bộ Ga', 'TH')), find(party('Bộ Ga', null))]).toEqual([other, null]);
  });

  test('a name without a country means a body of the countries that the article is about', () => {
    const ministry = learn(party('Bộ Ga', 'LA'));
    expect(find(party('Bộ Ga', null))).toBe(ministry);
    expect(findOrganisation(desk.workspace.read, party('Bộ Ga', null), ['VN', 'LA'])).toBe(ministry);
    expect(findOrganisation(desk.workspace.read, party('Bộ Ga', null), ['VN', 'TH'])).toBeNull();
    const unknown = learn(party('Tập đoàn Sao', null));
    expect(findOrganisation(desk.workspace.read, party('Tập đoàn Sao', null), ['VN', 'TH'])).toBe(unknown);
  });

  test('a body that the shipped list has come to know takes its key and names', () => {
    const id = learn(party('Traficom'));
    expect(body(id)?.key).toBeNull();
    expect(learn(party('Traficom', 'FI', { organisation: 'fi-traficom' }))).toBe(id);
    expect(body(id)?.key).toBe('fi-traficom');
    expect(names(id)).toContain('en preferred Finnish Transport and Communications Agency');
  });

  test('an id that is no more, as after an undo, is no key', () => {
    const id = learn(party('Cục Ga', 'FI', { organisation: 'id-99999' }));
    expect(body(id)?.key).toBeNull();
  });
});

describe('merging two bodies', () => {
  const merge = (from: string, into: string) =>
    desk.change('organisation.merge', (curator) => mergeOrganisations(curator, from, into));
  const dump = () =>
    ['organisation', 'organisation_name', 'record_party', 'suggestion', 'decision'].map((table) =>
      desk.workspace.read.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
    );

  test('moves records and names under one journal entry; undo and redo bring the very same rows', () => {
    const into = learn(party('Cục Đường sắt Phần Lan'));
    const from = learn(party('Cơ quan Hỏa xa Phần Lan (CHX)'));
    learn(party('Finska järnvägsverket (CHX)'), 'sv');
    const [agreement, meeting] = [record('agreement', from), record('engagement', into, from)];
    const before = dump();
    merge(from, into);
    const after = dump();
    expect(listOrganisations(desk.workspace.read, null).map(({ id }) => id)).toEqual([into]);
    expect(names(into)).toEqual([
      ...['vi preferred Cục Đường sắt Phần Lan', 'sv preferred Finska järnvägsverket'],
      ...['vi alias Cơ quan Hỏa xa Phần Lan', 'vi abbreviation CHX'],
    ]);
    expect(usesOfOrganisations(desk.workspace.read).get(into)).toEqual({ agreements: 1, engagements: 1 });
    expect(recordsOfOrganisation(desk.workspace.read, into).map(({ id, name: printed }) => [id, printed])).toEqual([
      [agreement, `as printed ${from}`],
      [meeting, `as printed ${into}`],
    ]);
    expect(listJournal(desk.workspace.read, 1)).toMatchObject([{ action: 'organisation.merge' }]);
    undo(desk.workspace, desk.hand);
    expect(dump()).toEqual(before);
    expect(find(party('Cơ quan Hỏa xa Phần Lan'))).toBe(from);
    redo(desk.workspace, desk.hand);
    expect(dump()).toEqual(after);
    expect(find(party('Cơ quan Hỏa xa Phần Lan'))).toBe(into);
  });

  test('the survivor takes the key and the country that it lacks', () => {
    const into = learn(party('Bộ Ga', null));
    const from = learn(party('Traficom', 'FI', { organisation: 'fi-traficom' }));
    merge(from, into);
    expect(body(into)).toMatchObject({ key: 'fi-traficom', country: 'FI' });
    expect(find(party('x', null, { organisation: 'fi-traficom' }))).toBe(into);
  });

  test('what waits for review and means the body that is gone means the survivor', () => {
    const [into, from] = [learn(party('Cục Đường sắt')), learn(party('Cục Hỏa xa'))];
    const text = 'Bộ TT&TT ký bản ghi nhớ với Cục Hỏa xa.';
    const parties = [party('Hỏa xa', 'FI', { organisation: from })];
    const articleId = desk.article('vi', text, { agreements: [agreementIn(text, text, { parties })] });
    merge(from, into);
    const [suggestion] = listSuggestions(desk.workspace.read, articleId);
    expect(suggestion?.fact).toMatchObject({ parties: [{ name: 'Hỏa xa', organisation: into }] });
  });

  test.each<[string, PartyFact, PartyFact, RegExp]>([
    ['bodies of two countries', party('Bộ Ga', 'LA'), party('Bộ Ga', 'TH'), /of LA.*of TH/],
    [
      'two bodies of the shipped list',
      party('Traficom', 'FI', { organisation: 'fi-traficom' }),
      party('Kyber', 'FI', { organisation: 'fi-kyber' }),
      /two bodies of the list/,
    ],
  ])('%s stay two', (_, one, other, reason) => {
    const [from, into] = [learn(one), learn(other)];
    expect(() => merge(from, into)).toThrow(reason);
    expect(() => merge(from, from)).toThrow(CurationError);
    expect(() => merge('gone', into)).toThrow(/not there/);
    expect(listOrganisations(desk.workspace.read, null)).toHaveLength(2);
  });

  test('a ruling on the body that is gone is one on the survivor, and the ruling between the two is dropped', () => {
    const [a, b, c] = ['Cục A', 'Cục B', 'Cục C'].map((text) => learn(party(text)));
    if (!a || !b || !c) throw new Error('no bodies');
    desk.change('apart', (curator) => keepApart(curator, b, a));
    desk.change('apart', (curator) => keepApart(curator, a, c));
    merge(a, b);
    const kept = listDecisions(desk.workspace.read, NOT_THE_SAME).map((decision) => [decision.a, decision.b]);
    expect(kept).toEqual([[b, c]]);
  });
});

describe('editing a body', () => {
  const edit = (id: string, patch: Parameters<typeof editOrganisation>[2]) =>
    desk.change('organisation.update', (curator) => editOrganisation(curator, id, patch));

  test('sets its names, one to be known by in each language, and its country', () => {
    const id = learn(party('Cục Đường sắt', null));
    const aliases = [
      name('vi', 'Cục Hỏa xa', 'alias'),
      name('sv', 'Banverket', 'alias'),
      name('vi', 'CĐS', 'abbreviation'),
    ];
    edit(id, { country: 'FI', names: [...aliases, name('vi', 'Cục Đường sắt Quốc gia')] });
    expect(body(id)?.country).toBe('FI');
    expect(names(id)).toEqual([
      ...['vi preferred Cục Đường sắt Quốc gia', 'sv preferred Banverket'],
      ...['vi alias Cục Hỏa xa', 'vi abbreviation CĐS'],
    ]);
    expect(find(party('Cục Đường sắt'))).toBeNull();
    undo(desk.workspace, desk.hand);
    expect(names(id)).toEqual(['vi preferred Cục Đường sắt']);
    expect(find(party('Cục Đường sắt'))).toBe(id);
  });

  test('refuses the name of another body of the country, and says what to do', () => {
    const id = learn(party('Cục Đường sắt'));
    learn(party('Cục Hỏa xa'));
    learn(party('Cục Hàng hải', 'SE'));
    const own = name('vi', 'Cục Đường sắt');
    expect(() => edit(id, { names: [own, name('vi', 'CỤC HỎA XA', 'alias')] })).toThrow(/merge them/);
    edit(id, { names: [own, name('vi', 'Cục Hàng hải', 'alias')] });
    expect(names(id)).toContain('vi alias Cục Hàng hải');
    expect(() => edit(id, { country: 'SE' })).toThrow(/merge them/);
  });

  test('keeps what comes with the shipped list', () => {
    const id = learn(party('Traficom', 'FI', { organisation: 'fi-traficom' }));
    expect(() => edit(id, { names: [name('vi', 'Traficom')] })).toThrow(/Finnish Transport.* comes with the list/);
    expect(() => edit(id, { country: 'SE' })).toThrow(/country/);
    const shipped = body(id)?.names ?? [];
    edit(id, {
      names: [...shipped.map((each) => ({ ...each, kind: 'alias' as const })), name('en', 'Traficom of Finland')],
    });
    expect(names(id)).toEqual([
      ...['vi preferred Traficom', 'en preferred Traficom of Finland'],
      'en alias Finnish Transport and Communications Agency',
    ]);
  });

  test('forgets a body that no record names', () => {
    const id = learn(party('hai nước'));
    const used = record('agreement', id);
    const remove = () => desk.change('organisation.remove', (curator) => removeOrganisation(curator, id));
    expect(remove).toThrow(/party of a record/);
    desk.change('record', ({ db, newId }) => setParties(db, used, [], newId));
    remove();
    expect(find(party('hai nước'))).toBeNull();
    undo(desk.workspace, desk.hand);
    expect(find(party('hai nước'))).toBe(id);
  });
});
