import { paragraphNumber } from '../model/article.ts';
import type { Citation, Run, Statement } from '../model/brief.ts';
import type { Claim } from '../model/claim.ts';
import { type Edtf, parseEdtf } from '../model/edtf.ts';
import type { Language } from '../model/language.ts';
import type { BriefArticle, BriefFacts, FactEvidence } from './brief-facts.ts';
import { shorten } from './runs.ts';
import type { SectionKey, Wording } from './wording/wording.ts';

/** What the sections of one brief share: the facts, the words, the numbering of sources, tables and statements. */
export class Composer {
  readonly facts: BriefFacts;
  readonly language: Language;
  readonly wording: Wording;
  /** The brief's own sources, in the order in which the list numbers them: the brief's language first, then by import. */
  readonly sources: readonly BriefArticle[];
  readonly #outline: readonly SectionKey[];
  #statements = 0;
  #tables = 0;
  readonly #introduced = new Set<string>();
  readonly #cited = new Set<string>();

  /** @param outline the sections of the brief, as far as they are known, for texts that point at one */
  constructor(facts: BriefFacts, language: Language, wording: Wording, outline: readonly SectionKey[] = []) {
    this.facts = facts;
    this.language = language;
    this.wording = wording;
    this.#outline = outline;
    const foreign = (article: BriefArticle) => (article.language === language ? 0 : 1);
    this.sources = [...facts.articles].sort((a, b) => foreign(a) - foreign(b));
  }

  /** A statement that says what its passages say, quoted in the brief's language first; without any, marked as the editor's. */
  stated(runs: readonly Run[], evidence: readonly FactEvidence[], claims: readonly Claim[] = []): Statement {
    const citations = this.#cite(evidence);
    if (citations.length === 0) {
      const marked = [...runs, { text: ` ${this.wording.byEditor}` }];
      return this.#statement({ runs: marked, basis: 'editor', citations, claims });
    }
    const basis = evidence.every((item) => item.basis === 'inferred') ? 'inferred' : 'stated';
    return this.#statement({ runs, basis, citations, claims });
  }

  /** More about a statement that has its note already: only passages that no note has quoted yet are quoted. */
  furthermore(runs: readonly Run[], evidence: readonly FactEvidence[], claims: readonly Claim[] = []): Statement {
    const citations = this.#cite(evidence.filter(({ passageId }) => !this.#cited.has(passageId)));
    return this.#statement({ runs, basis: 'computed', citations, claims });
  }

  /** A statement that the desk makes itself, by counting or comparing. */
  computed(text: string, claims: readonly Claim[] = []): Statement {
    return this.cell([{ text }], claims);
  }

  /** A statement of the desk's own in which words between two `**` are strong. No text of a source may stand in it. */
  emphasised(text: string): Statement {
    const parts = text.split('**').map((part, index) => ({ text: part, ...(index % 2 === 1 && { strong: true }) }));
    return this.cell(parts.filter((run) => run.text !== ''));
  }

  /** A cell without a note of its own: its row's first note carries it. Says that nothing is stated if it is empty. */
  cell(runs: readonly Run[], claims: readonly Claim[] = []): Statement {
    const shown = runs.length > 0 ? runs : [{ text: this.wording.notStated }];
    return this.#statement({ runs: shown, basis: 'computed', citations: [], claims });
  }

  /** `section 2`, or nothing while the outline is not known. */
  section(key: SectionKey): string {
    return this.wording.sectionRef(this.#outline.indexOf(key) + 1);
  }

  nextTable(caption: string): string {
    this.#tables += 1;
    return this.wording.table(this.#tables, caption);
  }

  /** Text of a source: marked with its language where that is not the brief's. */
  original(text: string, language: string): Run {
    return language === this.language ? { text } : { text, language };
  }

  /** A date in words; that its year is not stated, or that it is inferred, stands in brackets behind it. */
  date(edtf: Edtf, inferred = false): string {
    const parsed = parseEdtf(edtf);
    if (!parsed) return edtf;
    const { first, last } = parsed;
    const days = first === last ? this.wording.day(first) : this.wording.days(first, last);
    const marks = [
      ...(first.year === null ? [this.wording.yearNotStated] : []),
      ...(inferred ? [this.wording.inferred] : []),
    ];
    return marks.length > 0 ? `${days} [${marks.join('; ')}]` : days;
  }

  /** What a body is known by in the brief's language if that is known, else as the source printed it. */
  organisation(party: { readonly organisationId: string; readonly name: string }, language: string): Run {
    const known = this.facts.organisations.find(({ id }) => id === party.organisationId);
    const name = known?.names.find(({ language: of, kind }) => of === this.language && kind === 'preferred');
    if (name) return { text: name.name };
    return this.original(party.name, language);
  }

  /** The labels of fields of cooperation; some hold commas, so semicolons stand between them. */
  fields(keys: readonly string[]): string {
    const label = (key: string) => this.facts.fields.find((field) => field.key === key)?.labels[this.language] ?? key;
    return keys.map(label).join('; ');
  }

  /** The name of a language within a line: CLDR's form starts one in Vietnamese. */
  languageName(language: string): string {
    const name = new Intl.DisplayNames([this.language], { type: 'language' }).of(language) ?? language;
    return name.startsWith('Tiếng') ? `t${name.slice(1)}` : name;
  }

  /** Where a passage stands: `[1], para. 4`. */
  place(item: FactEvidence): string {
    const index = this.sources.findIndex(({ id }) => id === item.articleId);
    const article = this.sources[index];
    return article ? `[${index + 1}]${this.#paragraph(article, item)}` : this.wording.notStated;
  }

  /** How a source is named in notes and in the list: title or `opening` characters of its text, publisher, date as known. */
  sourceName(article: BriefArticle, opening: number): string {
    const { source, quote } = this.wording;
    const { title, publisher, publishedOn } = article;
    const name = quote(title ?? shorten(article.opening, opening));
    if (publisher === null && publishedOn === null) return `${name}, ${source.noPublisherNorDate}`;
    const day = publishedOn === null ? source.noDate : this.date(publishedOn);
    return `${name}, ${publisher ?? source.noPublisher}, ${day}`;
  }

  #statement({ claims, ...said }: Omit<Required<Statement>, 'id' | 'change'>): Statement {
    this.#statements += 1;
    const id = `${this.facts.country}_${String(this.#statements).padStart(4, '0')}`;
    return { id, ...said, ...(claims.length > 0 && { claims }) };
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

  #paragraph(article: BriefArticle, item: FactEvidence): string {
    const paragraph = paragraphNumber(article.blocks, item.start);
    return paragraph === null ? '' : `, ${this.wording.paragraph(paragraph)}`;
  }

  /** A source is named in full where it is first cited, and by its number afterwards. */
  #citation(item: FactEvidence, article: BriefArticle, source: number): Citation {
    const where = this.#paragraph(article, item);
    const name = this.#introduced.has(article.id) ? '' : ` ${this.sourceName(article, 40)}`;
    this.#introduced.add(article.id);
    this.#cited.add(item.passageId);
    const { exact, language, articleId, passageId } = item;
    return { source, label: `[${source}]${name}${where}`, exact, language, articleId, passageId };
  }
}

/** The value of a field in the words of a source of some language; null where no passage gives it. */
export function valueIn(evidence: readonly FactEvidence[], field: string, language: string): string | null {
  return evidence.find((item) => item.field === field && item.language === language)?.value ?? null;
}

/** The passages that carry a record as a whole, or, where there are none, all of its passages. */
export function mainEvidence(evidence: readonly FactEvidence[]): readonly FactEvidence[] {
  const whole = evidence.filter(({ field }) => field === null);
  return whole.length > 0 ? whole : evidence;
}
