import { DOMParser } from '@xmldom/xmldom';
import { ReviewError } from './review-error.ts';

/**
 * Reads a part as XML. Office writes no document types, and they are where entity bombs live: a part with one is refused
 * before it is parsed.
 * @param name of the document and the part, for the message
 */
export function parseXml(bytes: Uint8Array, name: string): Element {
  const xml = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new ReviewError(`${name} declares entities, which no Word document does.`);
  const fail = (): never => {
    throw new ReviewError(`${name} is damaged: it is not well-formed XML.`);
  };
  // The parser mends what is not closed and only warns of it.
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  const root = parser.parseFromString(xml, 'text/xml').documentElement ?? fail();
  if (isDeeper(root, DEEPEST)) throw new ReviewError(`${name} is nested deeper than any Word document.`);
  return root;
}

/** Tables in tables take three levels each; more than this would only exhaust whoever reads it. */
const DEEPEST = 1000;

function isDeeper(root: Element, levels: number): boolean {
  let level = 1;
  let node: Node = root;
  for (;;) {
    if (level > levels) return true;
    if (node.firstChild) {
      node = node.firstChild;
      level += 1;
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      level -= 1;
    }
    if (node === root || !node.nextSibling) return false;
    node = node.nextSibling;
  }
}

/** Word writes UTF-8; UTF-16 is allowed, and told by its byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The elements within an element, one level down. */
export function* childElements(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element;
  }
}

/** The elements of a name anywhere below, in document order. Prefixes and the edition of the namespace do not matter. */
export function* elementsBelow(parent: Element, name: string): Generator<Element> {
  for (const child of childElements(parent)) {
    if (child.localName === name) yield child;
    yield* elementsBelow(child, name);
  }
}

/** An attribute by its name without prefix; null where there is none. */
export function attribute(element: Element, name: string): string | null {
  for (let index = 0; index < element.attributes.length; index += 1) {
    const candidate = element.attributes.item(index);
    if (candidate && (candidate.localName ?? candidate.name) === name) return candidate.value;
  }
  return null;
}
