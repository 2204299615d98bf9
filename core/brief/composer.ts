import { paragraphNumber } from '../model/article.ts';
import type { Citation, Run, Statement } from '../model/brief.ts';
import { type Edtf, parseEdtf } from '../model/edtf.ts';
import type { Language } from '../model/language.ts';
import type { BriefArticle, BriefFacts, FactEvidence } from './brief-facts.ts';
import type { Wording } from './wording/wording.ts';

/** What the sections of one brief share: the facts, the words, the numbering of sources, tables and statements. */
export class Composer {
  readonly facts: BriefFacts;
  readonly language: Language;
  readonly wording: Wording;
  /** The brief's own sources, in the order in which the list numbers them: the brief's language first, then by import. */
  readonly sources: readonly BriefArticle[];
  #statements = 0;
  #tables = 0;
  readonly #introduced = new Set<string>();
  readonly #cited = new Set<string>();

  constructor(facts: BriefFacts, language: Language, wording: Wording) {
    this.facts = facts;
    this.language = language;
    this.wording = wording;
    const foreign = (article: BriefArticle) => (article.language === language ? 0 : 1);
    this.sources = [...facts.articles].sort((a, b) => foreign(a) - foreign(b));
  }

  /** A statement that says what its passages say, quoted in the brief's language first; without any, marked as the editor's. */
  stated(runs: readonly Run[], evidence: readonly FactEvidence[]): Statement {
    const citations = this.#cite(evidence);
    if (citations.length === 0) {
      return { id: this.#nextId(), runs: [...runs, { text: ` ${this.wording.byEditor}` }], basis: 'editor', citations };
    }
    const basis = evidence.every((item) => item.basis === 'inferred') ? 'inferred' : 'stated';
    return { id: this.#nextId(), runs, basis, citations };
  }

  /** More about a statement that has its note already: only passages that no note has quoted yet are quoted. */
  furthermore(runs: readonly Run[], evidence: readonly FactEvidence[]): Statement {
    const citations = this.#cite(evidence.filter(({ passageId }) => !this.#cited.has(passageId)));
    return { id: this.#nextId(), runs, basis: 'computed', citations };
  }

  /** A statement that the desk makes itself, by counting or comparing. */
  computed(text: string): Statement {
    return { id: this.#nextId(), runs: [{ text }], basis: 'computed', citations: [] };
  }

  nextTable(caption: string): string {
    this.#tables += 1;
    return this.wording.table(this.#tables, caption);
  }

  /** Text of a source: marked with its language where that is not the brief's. */
  original(text: string, language: string): Run {
    return language === this.language ? { text } : { text, language };
  }

  /** A date in words, the parts that no source states named as such. */
  date(edtf: Edtf): string {
    const parsed = parseEdtf(edtf);
    if (!parsed) return edtf;
    const { first, last } = parsed;
    const days = first === last ? this.wording.day(first) : `${this.wording.day(first)} – ${this.wording.day(last)}`;
    return first.year === null ? `${days} ${this.wording.yearNotStated}` : days;
  }

  /** The name of a body in the brief's language if one is known, else as the source printed it. */
  organisation(party: { readonly organisationId: string; readonly name: string }, language: string): Run {
    const known = this.facts.organisations.find(({ id }) => id === party.organisationId);
    if (known?.key != null) {
      const name = known.names.find((candidate) => candidate.language === this.language);
      if (name) return { text: name.name };
    }
    return this.original(party.name, language);
  }

  field(key: string): string {
    return this.facts.fields.find((field) => field.key === key)?.labels[this.language] ?? key;
  }

  /** How a source is named in notes and in the list: title or first words, publisher, date as known. */
  sourceName(article: BriefArticle): string {
    const { source, quote } = this.wording;
    const day = article.publishedOn === null ? source.noDate : this.date(article.publishedOn);
    return `${quote(article.title ?? shorten(article.opening))}, ${article.publisher ?? source.noPublisher}, ${day}`;
  }

  #nextId(): string {
    this.#statements += 1;
    return `${this.facts.country}_${String(this.#statements).padStart(4, '0')}`;
  }

  #cite(evidence: readonly FactEvidence[]): Citation[] {
    const byPassage = [...new Map(evidence.map((item) => [item.passageId, item])).values()];
    const numbered = byPassage.map((item) => ({
      item,
      index: this.sources.findIndex(({ id }) => id === item.articleId),
    }));
    numbered.sort((a, b) => a.index - b.index || a.item.start - b.item.start);
    return numbered.flatMap(({ item, index }) => {
      const article = this.sources[index];
      return article ? [this.#citation(item, article, index + 1)] : [];
    });
  }

  /** A source is named in full where it is first cited, and by its number afterwards. */
  #citation(item: FactEvidence, article: BriefArticle, source: number): Citation {
    const paragraph = paragraphNumber(article.blocks, item.start);
    const where = paragraph === null ? '' : `, ${this.wording.paragraph(paragraph)}`;
    const name = this.#introduced.has(article.id) ? '' : ` ${this.sourceName(article)}`;
    this.#introduced.add(article.id);
    this.#cited.add(item.passageId);
    const { exact, language, articleId, passageId } = item;
    return { source, label: `[${source}]${name}${where}`, exact, language, articleId, passageId };
  }
}

/** The first words of a text, cut between words. */
export function shorten(text: string, length = 90): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** The passages that carry a record as a whole, or, where there are none, all of its passages. */
export function mainEvidence(evidence: readonly FactEvidence[]): readonly FactEvidence[] {
  const whole = evidence.filter(({ field }) => field === null);
  return whole.length > 0 ? whole : evidence;
}
