import type { PartyTrait } from '../../core/matching/compare-parties.ts';
import { fold } from '../../core/model/fold.ts';

/** A body of the shipped list, as one article prints it. */
export function known(key: string, name: string): PartyTrait {
  return { body: key, known: true, name, country: key.slice(0, 2).toUpperCase() };
}

/** A side that the desk has no body for: it is known by what the article prints. */
export function printed(name: string, country: string | null): PartyTrait {
  return { body: fold(name), known: false, name, country };
}
