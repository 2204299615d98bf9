import { MANIFEST_NAMESPACE } from '../model/manifest.ts';
import {
  type ReadComment,
  type ReadDocument,
  type ReadManifest,
  type ReadParagraph,
  textAfter,
  textBefore,
  tidy,
} from './document.ts';
import { openPackage, type Parts } from './open-package.ts';
import { type Relation, relationsOf } from './relations.ts';
import { ReviewError } from './review-error.ts';
import { BodyWalker, ENDNOTE } from './walk-body.ts';
import { attribute, childElements, elementsBelow, parseXml } from './xml.ts';

/**
 * Reads a .docx that came back: its paragraphs with tracked changes, bookmarks and comments, and the manifest.
 * @param name of the file, for messages
 * @throws ReviewError when it is no Word document, is damaged, or is made to do harm
 */
export function readDocument(bytes: Uint8Array, name: string): ReadDocument {
  const { parts, main, relations } = openDocument(bytes, name);
  const document = parts.get(main);
  if (!document) throw new ReviewError(`${name} is not a Word document: it has no main document part.`);
  const part = (type: string) => readPart(parts, relations, type, name);
  const root = parseXml(document, name);
  const body = [...childElements(root)].find(({ localName }) => localName === 'body');
  if (!body) throw new ReviewError(`${name} is not a Word document: its main part has no body.`);
  const walker = new BodyWalker();
  walker.walk(body);
  return {
    paragraphs: [
      ...walker.paragraphs,
      ...noteParagraphs(part('footnotes'), ''),
      ...noteParagraphs(part('endnotes'), ENDNOTE),
      ...marginParagraphs(parts, relations, name),
    ],
    comments: readComments(part('comments'), part('commentsExtended')),
    manifest: readManifest(parts, relations, name),
    reference: readReference(parts, name),
  };
}

/** Only the manifest of a document; null where it has none. Throws as `readDocument` does. */
export function readManifestOf(bytes: Uint8Array, name: string): ReadManifest | null {
  const { parts, relations } = openDocument(bytes, name);
  return readManifest(parts, relations, name);
}

function openDocument(bytes: Uint8Array, name: string) {
  const parts = openPackage(bytes, name);
  const main = relationsOf(parts, '', name).find(({ type }) => type === 'officeDocument')?.part ?? '';
  return { parts, main, relations: relationsOf(parts, main, name) };
}

function readPart(parts: Parts, relations: readonly Relation[], type: string, name: string): Element | null {
  const bytes = parts.get(relations.find((relation) => relation.type === type)?.part ?? '');
  return bytes ? parseXml(bytes, name) : null;
}

function noteParagraphs(root: Element | null, prefix: string): ReadParagraph[] {
  const notes = root ? [...childElements(root)].filter((note) => attribute(note, 'type') === null) : [];
  return notes.flatMap((note) => {
    const walker = new BodyWalker(`${prefix}${attribute(note, 'id') ?? ''}`);
    walker.walk(note);
    return walker.paragraphs;
  });
}

/** Headers and footers; programs copy them for even, odd and first pages as they like, so each text counts once. */
function marginParagraphs(parts: Parts, relations: readonly Relation[], name: string): ReadParagraph[] {
  const unique = new Map<string, ReadParagraph>();
  for (const { type, part } of relations) {
    const bytes = type === 'header' || type === 'footer' ? parts.get(part) : undefined;
    if (!bytes) continue;
    const walker = new BodyWalker();
    walker.walk(parseXml(bytes, name));
    for (const paragraph of walker.paragraphs) {
      unique.set(`${textBefore(paragraph.pieces)}\n${textAfter(paragraph.pieces)}`, paragraph);
    }
  }
  return [...unique.values()];
}

/** A comment is known to its thread by the id of its last paragraph. */
function readComments(comments: Element | null, extended: Element | null): ReadComment[] {
  if (!comments) return [];
  const read = [...childElements(comments)].map((element) => {
    const paragraphs = [...elementsBelow(element, 'p')];
    const walker = new BodyWalker();
    walker.walk(element);
    const text = walker.paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
    return {
      id: attribute(element, 'id') ?? '',
      author: attribute(element, 'author') ?? '',
      date: attribute(element, 'date'),
      text: text.map(tidy).filter(Boolean).join('\n'),
      paragraph: paragraphs.at(-1) ? attribute(paragraphs.at(-1) as Element, 'paraId') : null,
    };
  });
  const threads = new Map(
    (extended ? [...childElements(extended)] : []).map((element) => [attribute(element, 'paraId'), element]),
  );
  return read.map(({ paragraph, ...comment }) => {
    const thread = paragraph === null ? undefined : threads.get(paragraph);
    const above = thread ? attribute(thread, 'paraIdParent') : null;
    const parent = above === null ? null : (read.find((other) => other.paragraph === above)?.id ?? null);
    return { ...comment, parent, done: thread ? isTrue(attribute(thread, 'done')) : false };
  });
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readManifest(parts: Parts, relations: readonly Relation[], name: string): ReadManifest | null {
  for (const { part } of relations.filter(({ type }) => type === 'customXml')) {
    const bytes = parts.get(part);
    const root = bytes ? parseXml(bytes, name) : null;
    if (root?.localName !== 'brief' || root.namespaceURI !== MANIFEST_NAMESPACE) continue;
    const statements = [...childElements(root)].map((element): [string, string] => [
      attribute(element, 'id') ?? '',
      tidy(element.textContent ?? ''),
    ]);
    return {
      reference: attribute(root, 'reference') ?? '',
      language: attribute(root, 'language') ?? '',
      statements: new Map(statements),
    };
  }
  return null;
}

function readReference(parts: Parts, name: string): string | null {
  const part = relationsOf(parts, '', name).find(({ type }) => type === 'custom-properties')?.part;
  const bytes = parts.get(part ?? '');
  if (!bytes) return null;
  const property = [...childElements(parseXml(bytes, name))].find(
    (element) => attribute(element, 'name') === 'Reference',
  );
  return property?.textContent?.trim() || null;
}
