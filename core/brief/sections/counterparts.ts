import type { Party } from '../../model/agreement.ts';
import type { BriefBlock, Statement } from '../../model/brief.ts';
import type { FactEvidence } from '../brief-facts.ts';
import { type Composer, mainEvidence, shorten } from '../composer.ts';
import { joinRuns } from './agreements.ts';

interface Body {
  readonly party: Party;
  readonly language: string;
  readonly evidence: readonly FactEvidence[];
}

/** The partner's bodies, each once, with the passages of the records that name them. */
export function bodiesOf({ facts }: Composer): Body[] {
  const named = [
    ...facts.agreements.map(({ parties, language, evidence }) => ({ parties, language, evidence })),
    ...facts.engagements.map(({ with: parties, language, evidence }) => ({ parties, language, evidence })),
  ];
  const bodies = new Map<string, Body>();
  for (const { parties, language, evidence } of named) {
    for (const party of parties) {
      if (party.country === facts.homeCountry || bodies.has(party.organisationId)) continue;
      bodies.set(party.organisationId, { party, language, evidence: mainEvidence(evidence) });
    }
  }
  return [...bodies.values()];
}

/** Two tables: the partner's bodies, and the people that the sources name. */
export function counterpartBlocks(composer: Composer): BriefBlock[] {
  const { wording, facts } = composer;
  const { columns, captions } = wording;
  const blocks: BriefBlock[] = [];
  const bodies = bodiesOf(composer);
  if (bodies.length > 0) {
    blocks.push({
      type: 'table',
      caption: composer.nextTable(captions.bodies),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'body', label: columns.body, width: 0.44 },
        { key: 'printed', label: columns.printedAs, width: 0.5 },
      ],
      rows: bodies.map((body, index) => bodyRow(composer, body, index + 1)),
    });
  }
  if (facts.people.length > 0) {
    blocks.push({
      type: 'table',
      caption: composer.nextTable(captions.people),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'person', label: columns.person, width: 0.34 },
        { key: 'role', label: columns.role, width: 0.6 },
      ],
      rows: facts.people.map((person, index): Statement[] => [
        composer.computed(String(index + 1)),
        composer.stated([composer.original(person.name, person.language)], person.evidence.slice(0, 1)),
        roleCell(composer, person),
      ]),
    });
  }
  return blocks;
}

function bodyRow(composer: Composer, { party, language, evidence }: Body, number: number): Statement[] {
  const known = composer.facts.organisations.find(({ id }) => id === party.organisationId);
  const found = (known?.names ?? []).filter(({ name }) => evidence.some(({ exact }) => exact.includes(name)));
  // A name within a longer one, as with its abbreviation in brackets, is the same name.
  const printed = found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
  const names = printed.length > 0 ? printed : [{ name: party.name, language }];
  return [
    composer.computed(String(number)),
    { ...composer.computed(''), runs: [composer.organisation(party, language)] },
    composer.furthermore(
      joinRuns(names.map(({ name, language: own }) => composer.original(name, own))),
      evidence.slice(0, 1),
    ),
  ];
}

function roleCell(
  composer: Composer,
  person: { role: string | null; organisation: string | null; language: string },
): Statement {
  const role = [person.role, person.organisation].filter((part) => part !== null).join(', ');
  const run =
    role === '' ? { text: composer.wording.notStated } : composer.original(shorten(role, 160), person.language);
  return { ...composer.computed(''), runs: [run] };
}
