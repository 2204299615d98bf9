import type { PersonFact } from '../model/facts.ts';
import type { PersonMention } from './people.ts';
import type { Reading } from './reading.ts';

/** The persons of an article, each once under the full name, with the office of the mention that says most of it. */
export function peopleFacts(reading: Reading): PersonFact[] {
  const facts = new Map<string, PersonFact>();
  for (const { people, organisations } of reading.sentences) {
    for (const person of people) {
      const role = roleOf(person, reading);
      const known = facts.get(person.name);
      if (known && (known.role?.length ?? 0) >= role.length) continue;
      const body = organisations.find(({ start, end }) => person.titleStart <= start && end <= person.start);
      facts.set(person.name, {
        name: person.name,
        role,
        organisation: body?.name ?? known?.organisation ?? null,
        passage: known?.passage ?? { start: person.start, end: person.end },
        rule: 'person/title-and-name',
        cues: role === '' ? [] : [{ start: person.titleStart, end: person.titleStart + role.length }],
      });
    }
  }
  return [...facts.values()];
}

function roleOf({ titleStart, start }: PersonMention, { article }: Reading): string {
  return article.text.slice(titleStart, start).trim();
}
