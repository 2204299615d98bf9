import type { Parts } from './open-package.ts';
import { ReviewError } from './review-error.ts';
import { attribute, childElements, parseXml } from './xml.ts';

/** A part that another one points at. */
export interface Relation {
  /** The last word of the type: `comments`, `footnotes`, `officeDocument`. */
  readonly type: string;
  /** The name of the part in the package. */
  readonly part: string;
}

/**
 * What a part points at; Word and LibreOffice name parts as they like. Nothing outside of the document is ever fetched;
 * but one that would have Word fetch something else than a link's page when it is opened is refused.
 * @param source the part; empty for the package itself
 */
export function relationsOf(parts: Parts, source: string, name: string): Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const bytes = parts.get(`${folder}_rels/${source.slice(folder.length)}.rels`);
  if (!bytes) return [];
  return [...childElements(parseXml(bytes, name))].flatMap((element) => {
    const type = attribute(element, 'Type')?.split('/').at(-1) ?? '';
    const target = attribute(element, 'Target') ?? '';
    if (attribute(element, 'TargetMode') !== 'External') return [{ type, part: resolve(folder, target) }];
    if (!isHarmless(type, target))
      throw new ReviewError(`${name} would fetch a ${type} from outside: ${target.slice(0, 120)}`);
    return [];
  });
}

/** A link waits for a click; Word notes where on its own disk the writer's template lies. */
function isHarmless(type: string, target: string): boolean {
  return type === 'hyperlink' || (type === 'attachedTemplate' && /^file:\/\/\/[a-z]:/i.test(target));
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
