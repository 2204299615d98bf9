import type { BriefBlock, Statement } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { BriefPerson } from '../brief-facts.ts';
import { personClaims } from '../claims.ts';
import type { Composer } from '../composer.ts';
import { shorten } from '../runs.ts';

/** How many places a person's row names; the register has the others. */
const PLACES = 3;

/** The people that the sources name, with their posts in the words of the source and the place where they stand. */
export function peopleBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  if (facts.people.length === 0) return [];
  const { columns, captions } = wording;
  return [
    {
      type: 'table',
      caption: composer.nextTable(captions.people),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'person', label: columns.person, width: 0.26 },
        { key: 'role', label: columns.role, width: 0.46 },
        { key: 'source', label: columns.source, width: 0.22 },
      ],
      rows: facts.people.map((person, index) => personRow(composer, person, index + 1)),
    },
  ];
}

/** A name alone makes a poor note, so that the source has a column of its own. */
function personRow(composer: Composer, person: BriefPerson, number: number): Statement[] {
  const { evidence } = person;
  const own = evidence.find(({ field, language }) => field === 'name' && language === composer.language);
  const name = own
    ? composer.original(own.value ?? person.name, composer.language)
    : composer.original(person.name, person.language);
  const places = [...new Set(evidence.map((item) => composer.place(item)))].slice(0, PLACES);
  const claims = personClaims(composer, person);
  return [
    composer.computed(String(number)),
    places.length > 0 ? composer.cell([name], [claims.name]) : composer.stated([name], [], [claims.name]),
    roleCell(composer, person, claims.role),
    composer.computed(places.join('; ') || composer.wording.notStated),
  ];
}

function roleCell(composer: Composer, { role, organisation, language }: BriefPerson, claim: Claim): Statement {
  const body = organisation !== null && !role?.includes(organisation) ? organisation : null;
  const post = [role, body].filter((part) => part !== null).join(', ');
  return composer.cell(post === '' ? [] : [composer.original(shorten(post, 160), language)], [claim]);
}
