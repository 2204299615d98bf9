import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptSuggestion, rejectSuggestion } from '../../core/curation/accept-suggestion.ts';
import { CurationError } from '../../core/curation/curator.ts';
import { editRecord } from '../../core/curation/edit-record.ts';
import { redo, undo } from '../../core/curation/undo.ts';
import type { Suggestion } from '../../core/model/suggestion.ts';
import { listAgreements } from '../../db/queries/agreements.ts';
import { getArticle } from '../../db/queries/articles.ts';
import { listCommitments } from '../../db/queries/commitments.ts';
import { evidenceOfRecord } from '../../db/queries/evidence.ts';
import { listOrganisations } from '../../db/queries/organisations.ts';
import { deleteRecord } from '../../db/queries/records.ts';
import { listSuggestions } from '../../db/queries/suggestions.ts';
import { agreementIn, makeDesk, quoteOf } from './desk.ts';

const VI = 'Bộ TT&TT ký bản ghi nhớ về tần số với Traficom. Hai bên sẽ họp hằng năm. Hai bên sẽ trao đổi chuyên gia.';
const SV =
  'Ministeriet och Traficom undertecknade ett avtal om frekvenser. De ska mötas årligen. De ska utbyta experter.';
const viFact = agreementIn(VI, 'Bộ TT&TT ký bản ghi nhớ về tần số với Traficom.', {
  commitments: [quoteOf(VI, 'Hai bên sẽ họp hằng năm.'), quoteOf(VI, 'Hai bên sẽ trao đổi chuyên gia.')],
});
const svFact = agreementIn(SV, 'Ministeriet och Traficom undertecknade ett avtal om frekvenser.', {
  subject: 'frekvenser',
  parties: [
    { name: 'Ministeriet', country: 'VN', organisation: null },
    { name: 'Traficom', country: 'FI', organisation: 'fi-traficom' },
  ],
  fields: ['telecom'],
  commitments: [quoteOf(SV, 'De ska mötas årligen.'), quoteOf(SV, 'De ska utbyta experter.')],
});

let desk: ReturnType<typeof makeDesk>;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.workspace.close());

const only = (articleId: string): Suggestion => {
  const [suggestion] = listSuggestions(desk.workspace.read, articleId);
  if (!suggestion) throw new Error('no suggestion');
  return suggestion;
};
const accept = (articleId: string, into: string | null = null) => {
  const article = getArticle(desk.workspace.read, articleId);
  if (!article) throw new Error('no article');
  const origin = { articleId, text: article.text, language: article.language };
  const acceptance = { suggestion: only(articleId), origin, countries: ['FI'], into, edited: null };
  return desk.change('suggestion.accept', (curator) => acceptSuggestion(curator, acceptance));
};
const registry = () => listAgreements(desk.workspace.read);

test('accepting makes a record whose every field rests on the passage', () => {
  const id = accept(desk.article('vi', VI, { agreements: [viFact] }));
  expect(registry()).toMatchObject([
    {
      id,
      kind: 'mou',
      status: 'signed',
      subject: 'tần số',
      date: 'XXXX-05-20',
      countries: ['FI'],
      fields: ['radio-frequency'],
    },
  ]);
  const evidence = evidenceOfRecord(desk.workspace.read, id);
  expect(evidence.map(({ field }) => field)).toEqual([null, 'kind', 'status', 'subject', 'date', 'parties', 'fields']);
  expect(evidence.at(-1)).toMatchObject({ basis: 'inferred', value: 'radio-frequency' });
  expect(new Set(evidence.map(({ passage }) => passage.exact))).toEqual(
    new Set(['Bộ TT&TT ký bản ghi nhớ về tần số với Traficom.']),
  );
  expect(listCommitments(desk.workspace.read).map(({ agreementId, text }) => [agreementId, text])).toEqual([
    [id, 'Hai bên sẽ họp hằng năm.'],
    [id, 'Hai bên sẽ trao đổi chuyên gia.'],
  ]);
});

test('a field that another passage supports rests on that passage, with how', () => {
  const passage = quoteOf(VI, 'Hai bên sẽ họp hằng năm.');
  const fact = { ...viFact, support: [{ field: 'date', basis: 'inferred' as const, passage }] };
  const id = accept(desk.article('vi', VI, { agreements: [fact] }));
  const date = evidenceOfRecord(desk.workspace.read, id).find(({ field }) => field === 'date');
  expect(date).toMatchObject({ basis: 'inferred', value: 'XXXX-05-20', passage: { exact: passage.exact } });
});

test('merging a translation adds its passages and names, and counts nothing twice', () => {
  const id = accept(desk.article('vi', VI, { agreements: [viFact] }));
  accept(desk.article('sv', SV, { agreements: [svFact] }), id);
  expect(registry()).toMatchObject([{ id, subject: 'tần số', articles: 2, fields: ['radio-frequency', 'telecom'] }]);
  const subjects = evidenceOfRecord(desk.workspace.read, id).filter(({ field }) => field === 'subject');
  expect(subjects.map(({ language, value }) => [language, value])).toEqual([
    ['vi', 'tần số'],
    ['sv', 'frekvenser'],
  ]);
  const commitments = listCommitments(desk.workspace.read);
  expect(commitments).toHaveLength(2);
  expect(evidenceOfRecord(desk.workspace.read, commitments[1]?.id ?? '').at(-1)).toMatchObject({
    basis: 'inferred',
    value: 'De ska utbyta experter.',
  });
  const traficom = listOrganisations(desk.workspace.read, 'FI');
  expect(traficom).toMatchObject([{ key: 'fi-traficom' }]);
  expect(traficom[0]?.names.map(({ name }) => name)).toEqual([
    'Finnish Transport and Communications Agency',
    'Traficom',
  ]);
});

test('another number of promises in the translation is kept as evidence, not as new commitments', () => {
  const id = accept(desk.article('vi', VI, { agreements: [viFact] }));
  accept(desk.article('sv', SV, { agreements: [{ ...svFact, commitments: svFact.commitments.slice(0, 1) }] }), id);
  expect(listCommitments(desk.workspace.read)).toHaveLength(2);
  const kept = evidenceOfRecord(desk.workspace.read, id).filter(({ field }) => field === 'commitments');
  expect(kept.map(({ passage }) => passage.exact)).toEqual(['De ska mötas årligen.']);
});

test('a ruling is given once; undo opens it again', () => {
  const articleId = desk.article('vi', VI, { agreements: [viFact] });
  accept(articleId);
  expect(() => accept(articleId)).toThrow(CurationError);
  undo(desk.workspace, desk.hand);
  expect(registry()).toEqual([]);
  expect(only(articleId).state).toBe('pending');
  desk.change('suggestion.reject', (curator) => rejectSuggestion(curator, only(articleId)));
  expect(only(articleId).state).toBe('rejected');
});

test('undo of an accepted suggestion takes all of it away, and redo brings the very same rows back', () => {
  const articleId = desk.article('vi', VI, { agreements: [viFact] });
  const dump = () =>
    [
      'record',
      'agreement',
      'commitment',
      'record_party',
      'record_field',
      'record_country',
      'evidence',
      'passage',
      'organisation',
      'organisation_name',
      'suggestion',
    ].map((table) => desk.workspace.read.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
  const before = dump();
  accept(articleId);
  const after = dump();
  undo(desk.workspace, desk.hand);
  expect(dump()).toEqual(before);
  redo(desk.workspace, desk.hand);
  expect(dump()).toEqual(after);
  undo(desk.workspace, desk.hand);
  undo(desk.workspace, desk.hand);
  expect(getArticle(desk.workspace.read, articleId)).toBeNull();
  redo(desk.workspace, desk.hand);
  expect(getArticle(desk.workspace.read, articleId)?.text).toBe(VI);
});

test('an edit by hand changes the record and leaves what the sources say beside it', () => {
  const id = accept(desk.article('vi', VI, { agreements: [viFact] }));
  desk.change('agreement.update', (curator) =>
    editRecord(curator, id, {
      columns: { date: '2024-05-20', status: 'in-force' },
      parties: [
        { name: 'VNTA', country: 'VN' },
        { name: 'Traficom', country: 'FI' },
      ],
      people: ['Anne Berner'],
      fields: ['telecom'],
    }),
  );
  expect(registry()).toMatchObject([
    { date: '2024-05-20', status: 'in-force', signatories: ['Anne Berner'], fields: ['telecom'], countries: ['FI'] },
  ]);
  expect(registry()[0]?.parties.map(({ name }) => name)).toEqual(['VNTA', 'Traficom']);
  expect(evidenceOfRecord(desk.workspace.read, id).find(({ field }) => field === 'date')?.value).toBe('XXXX-05-20');
});

test('removing an agreement takes its commitments along and sets its suggestion free', () => {
  const articleId = desk.article('vi', VI, { agreements: [viFact] });
  const id = accept(articleId);
  desk.change('agreement.remove', ({ db }) => deleteRecord(db, { id, kind: 'agreement' }));
  expect(registry()).toEqual([]);
  expect(only(articleId)).toMatchObject({ state: 'pending', recordId: null });
  expect(listCommitments(desk.workspace.read)).toEqual([]);
  undo(desk.workspace, desk.hand);
  expect(registry()).toHaveLength(1);
  expect(listCommitments(desk.workspace.read)).toHaveLength(2);
});
