import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLAIN_RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
const WHEN = '2026-11-25T09:30:00Z';

interface Answer {
  readonly author: string;
  readonly text: string;
}

interface CommentOptions {
  readonly answers?: readonly Answer[];
  readonly done?: boolean;
}

/**
 * A colleague's copy of one of our documents, worked on and saved. It imitates what Word writes, not all that Word does:
 * tracked changes and comments as Word puts them around runs, and with `asWordSaves` the habits of its files.
 */
export class WordCopy {
  readonly #parts: Unzipped;
  document: string;
  #comments: string[] = [];
  #threads: string[] = [];
  #id = 500;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.document = strFromU8(this.#parts['word/document.xml'] ?? new Uint8Array());
  }

  get names(): readonly string[] {
    return Object.keys(this.#parts);
  }

  part(name: string): string {
    return strFromU8(this.#parts[name] ?? new Uint8Array());
  }

  setPart(name: string, xml: string | null): this {
    if (xml === null) delete this.#parts[name];
    else this.#parts[name] = strToU8(xml);
    return this;
  }

  /** Replaces words with tracking on. An empty `to` takes them out. */
  track(from: string, to: string, author: string): this {
    return this.#inRun(from, (run, before, after) => {
      const by = () => `w:id="${this.#nextId()}" w:author="${author}" w:date="${WHEN}"`;
      const del = `<w:del ${by()}><w:r>${run.properties}<w:delText xml:space="preserve">${escaped(from)}</w:delText></w:r></w:del>`;
      const ins = to === '' ? '' : `<w:ins ${by()}>${runOf(run.properties, to)}</w:ins>`;
      return before + del + ins + after;
    });
  }

  /** Types words behind others with tracking on, where the cursor stands: outside of a bookmark that ends there. */
  typeAfter(words: string, added: string, author: string): this {
    const at = this.document.indexOf(escaped(words));
    const end = this.document.indexOf('<w:bookmarkEnd', at);
    const behind = this.document.indexOf('/>', end) + 2;
    const ins = `<w:ins w:id="${this.#nextId()}" w:author="${author}" w:date="${WHEN}">${runOf('', added)}</w:ins>`;
    this.document = this.document.slice(0, behind) + ins + this.document.slice(behind);
    return this;
  }

  /** Replaces words without tracking. */
  retype(from: string, to: string): this {
    return this.#inRun(from, (run, before, after) => before + runOf(run.properties, to) + after);
  }

  comment(on: string, text: string, author: string, { answers = [], done = false }: CommentOptions = {}): this {
    return this.#inRun(on, (run, before, after) => {
      const first = this.#addComment(text, author, done, null);
      // An answer has the range of what it answers.
      const ids = [first, ...answers.map((answer) => this.#addComment(answer.text, answer.author, done, first))];
      const marks = (write: (id: number) => string) => ids.map(write).join('');
      return [
        before,
        marks((id) => `<w:commentRangeStart w:id="${id}"/>`),
        runOf(run.properties, on),
        marks((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
        after,
      ].join('');
    });
  }

  /** Takes out whatever matches, as the given replacement. */
  replace(pattern: RegExp | string, by: string | ((whole: string) => string)): this {
    const changed = this.document.replace(pattern, by as string);
    if (changed === this.document) throw new Error(`nothing like ${pattern} in the document`);
    this.document = changed;
    return this;
  }

  /** The paragraph that says something. */
  paragraph(saying: string): string {
    const found = (this.document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).find((p) =>
      p.includes(escaped(saying)),
    );
    if (!found) throw new Error(`no paragraph says ${saying}`);
    return found;
  }

  /** The row of a table that says something. */
  row(saying: string): string {
    const found = (this.document.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs) ?? []).find((row) =>
      row.includes(escaped(saying)),
    );
    if (!found) throw new Error(`no row says ${saying}`);
    return found;
  }

  withoutBookmarks(): this {
    return this.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');
  }

  withoutManifest(): this {
    const links = this.part('word/_rels/document.xml.rels').replace(/<Relationship Id="rIdManifest"[^>]*\/>/, '');
    const types = this.part('[Content_Types].xml').replace(/<Override PartName="\/customXml[^>]*\/>/, '');
    return this.setPart('customXml/item1.xml', null)
      .setPart('customXml/itemProps1.xml', null)
      .setPart('customXml/_rels/item1.xml.rels', null)
      .setPart('word/_rels/document.xml.rels', links)
      .setPart('[Content_Types].xml', types);
  }

  /**
   * The habits of Word's own files: revision marks of the session (rsid) on paragraphs and runs, runs split where the
   * speller stopped, a bookmark for the cursor, bookmarks numbered anew and opened before the paragraph where they
   * begin it, and parts under other names.
   */
  asWordSaves(): this {
    const numbers = new Map<string, number>();
    this.document = this.document
      .replace(PLAIN_RUN, (whole: string, properties = '', text = '') => {
        const middle = text.indexOf(' ', text.length / 2);
        if (middle < 0 || text.includes('&')) return whole;
        const proof = '<w:proofErr w:type="spellStart"/>';
        return `${rawRun(properties, text.slice(0, middle))}${proof}${rawRun(properties, text.slice(middle))}`;
      })
      .replace(/<w:p>/g, '<w:p w:rsidR="00A7126B" w:rsidRDefault="00A7126B" w:rsidP="00C30F11">')
      .replace(/<w:r>/g, '<w:r w:rsidRPr="001F44E2">')
      .replace(/(<w:bookmark(?:Start|End) [^>]*?)w:id="(\d+)"/g, (_, head: string, id: string) => {
        numbers.set(id, numbers.get(id) ?? numbers.size + 41);
        return `${head}w:id="${numbers.get(id)}"`;
      })
      .replace(/(<w:p [^>]*>)(<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)(<w:bookmarkStart [^>]*\/>)/gs, '$3$1$2')
      .replace(
        /<w:sectPr(?!.*<w:sectPr)/s,
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:sectPr',
      );
    for (const part of ['styles', 'footnotes', 'numbering']) this.#rename(`word/${part}.xml`, `word/${part}2.xml`);
    return this.#rename('customXml/item1.xml', 'customXml/item3.xml');
  }

  saved(): Uint8Array {
    this.#parts['word/document.xml'] = strToU8(this.document);
    if (this.#comments.length > 0) this.#addCommentParts();
    return zipSync(this.#parts, { mtime: new Date(2026, 10, 25) });
  }

  #rename(from: string, to: string): this {
    const bytes = this.#parts[from];
    if (!bytes) return this;
    delete this.#parts[from];
    this.#parts[to] = bytes;
    const links = 'word/_rels/document.xml.rels';
    const [old, now] = [from, to].map((name) => (name.startsWith('word/') ? name.slice(5) : `../${name}`));
    this.setPart(links, this.part(links).replace(`Target="${old}"`, `Target="${now}"`));
    return this.setPart('[Content_Types].xml', this.part('[Content_Types].xml').replace(`/${from}"`, `/${to}"`));
  }

  #addComment(text: string, author: string, done: boolean, parent: number | null): number {
    const id = this.#comments.length;
    const paragraph = (number: number) => `00CC${String(number).padStart(4, '0')}`;
    this.#comments.push(
      `<w:comment w:id="${id}" w:author="${author}" w:date="${WHEN}" w:initials="X"><w:p w14:paraId="${paragraph(id)}">` +
        `<w:r><w:annotationRef/></w:r>${runOf('', text)}</w:p></w:comment>`,
    );
    const above = parent === null ? '' : ` w15:paraIdParent="${paragraph(parent)}"`;
    this.#threads.push(`<w15:commentEx w15:paraId="${paragraph(id)}"${above} w15:done="${done ? 1 : 0}"/>`);
    return id;
  }

  #addCommentParts(): void {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const [w14, w15] = ['2010', '2012'].map((year) => `http://schemas.microsoft.com/office/word/${year}/wordml`);
    this.setPart('word/comments.xml', `<w:comments ${word} xmlns:w14="${w14}">${this.#comments.join('')}</w:comments>`);
    this.setPart(
      'word/commentsExtended.xml',
      `<w15:commentsEx xmlns:w15="${w15}">${this.#threads.join('')}</w15:commentsEx>`,
    );
    const links = 'word/_rels/document.xml.rels';
    this.setPart(
      links,
      this.part(links).replace(
        '</Relationships>',
        `<Relationship Id="rId901" Type="${OFFICE}/comments" Target="comments.xml"/>` +
          '<Relationship Id="rId902" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    );
    this.setPart(
      '[Content_Types].xml',
      this.part('[Content_Types].xml').replace(
        '</Types>',
        `<Override PartName="/word/comments.xml" ContentType="${main}.comments+xml"/>` +
          `<Override PartName="/word/commentsExtended.xml" ContentType="${main}.commentsExtended+xml"/></Types>`,
      ),
    );
  }

  /** Rewrites the first run that holds some words: what stands before and behind them stays a run of its own. */
  #inRun(words: string, write: (run: { properties: string }, before: string, after: string) => string): this {
    let done = false;
    const document = this.document.replace(PLAIN_RUN, (whole: string, properties = '', text = '') => {
      const at = text.indexOf(escaped(words));
      if (done || at < 0) return whole;
      done = true;
      const [before, after] = [text.slice(0, at), text.slice(at + escaped(words).length)];
      const kept = (part: string) => (part === '' ? '' : rawRun(properties, part));
      return write({ properties }, kept(before), kept(after));
    });
    if (!done) throw new Error(`no run says ${words}`);
    this.document = document;
    return this;
  }

  #nextId(): number {
    this.#id += 1;
    return this.#id;
  }
}

function runOf(properties: string, text: string): string {
  return rawRun(properties, escaped(text));
}

function rawRun(properties: string, xml: string): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${xml}</w:t></w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
