import type { Curator } from '../../core/curation/curator.ts';
import { applyArticle } from '../../core/intake/apply.ts';
import type { AgreementFact, Facts } from '../../core/model/facts.ts';
import { quote } from '../../core/model/span.ts';
import { openWorkspace, type Workspace } from '../../db/open.ts';
import { type Entry, transact } from '../../db/transact.ts';

/** A workspace in memory, a curator at work on it, and articles made of a text and facts found in it. */
export function makeDesk() {
  const workspace: Workspace = openWorkspace(':memory:');
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(5, '0')}`;
  const hand = { at: '2026-01-01T00:00:00.000Z', editor: 'Lan' };
  const change = <T>(action: string, run: (curator: Curator) => T, entry: Partial<Entry> = {}): T =>
    transact(workspace, { ...hand, action, subject: action, ...entry }, (db) =>
      run({ db, newId, now: hand.at, editor: 'Lan', homeCountry: 'VN', gazetteerNames: namesOf }),
    );
  const article = (language: string, text: string, facts: Partial<Facts>, country = 'FI') =>
    change('article.import', ({ db }) =>
      applyArticle(
        db,
        { ...read(language, text), facts: { ...NO_FACTS, ...facts, countries: [partner(country)] } },
        newId,
        hand.at,
      ),
    );
  return { workspace, hand, change, article };
}

const NO_FACTS: Facts = {
  countries: [],
  dates: [],
  agreements: [],
  engagements: [],
  commitments: [],
  figures: [],
  people: [],
};
const partner = (code: string) => ({ code, role: 'partner' as const, passages: [] });
const SHIPPED: Readonly<Record<string, string>> = {
  'fi-traficom': 'Finnish Transport and Communications Agency',
  'fi-kyber': 'National Cyber Security Centre of Finland',
};
const namesOf = (key: string) => {
  const name = SHIPPED[key];
  return name === undefined ? [] : [{ language: 'en', name, kind: 'preferred' as const }];
};

let files = 0;
function read(language: string, text: string) {
  const sha256 = String(++files).padStart(64, '0');
  return {
    bytes: new TextEncoder().encode(text),
    source: { name: `${files}.txt`, sha256, mediaType: 'text/plain', encoding: 'utf-8' },
    article: {
      ...{ language, title: null, publisher: null, url: null, publishedOn: null, text },
      blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    },
  };
}

/** The quote of words that stand in a text. */
export function quoteOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return quote(text, { start, end: start + words.length });
}

/** An agreement of the ministry with Traficom, resting on the given words. */
export function agreementIn(text: string, words: string, more: Partial<AgreementFact> = {}): AgreementFact {
  return {
    rule: 'test',
    cues: [],
    kind: 'mou',
    status: 'signed',
    subject: 'tần số',
    date: 'XXXX-05-20',
    parties: [
      { name: 'Bộ TT&TT', country: 'VN', organisation: null },
      { name: 'Traficom', country: 'FI', organisation: 'fi-traficom' },
    ],
    signatories: [],
    fields: ['radio-frequency'],
    evidence: [quoteOf(text, words)],
    commitments: [],
    support: [],
    ...more,
  };
}
