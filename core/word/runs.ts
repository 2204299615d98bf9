import { Bookmark, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { Run, Statement } from '../model/brief.ts';
import { regionalTag } from '../model/language.ts';
import type { Footnotes } from './footnotes.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot carry
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A run of text as Word carries it, tagged with its language where that is not the document's. */
export function textRun({ text, strong, language }: Run): TextRun {
  return new TextRun({
    text: text
      .toWellFormed()
      .replace(UNPRINTABLE, '')
      .replace(/[ \t\r\n]+/g, ' '),
    ...(strong && { style: 'Strong' }),
    ...(language && { language: { value: regionalTag(language), eastAsia: regionalTag(language) } }),
  });
}

/** A statement's runs in the bookmark by which it is found again, with its note behind it. */
export function statementRuns(statement: Statement, footnotes: Footnotes): ParagraphChild[] {
  const runs = statement.runs.map(textRun);
  const note = footnotes.add(statement);
  if (note === null) return runs;
  return [new Bookmark({ id: `s_${statement.id}`, children: runs }), new FootnoteReferenceRun(note)];
}
