import type { Party } from '../../model/agreement.ts';
import type { BriefBlock, Run } from '../../model/brief.ts';
import type { BriefFacts, Evidenced } from '../brief-facts.ts';
import type { Composer } from '../composer.ts';
import { ranges } from '../ranges.ts';
import { joinRuns, startingWith } from '../runs.ts';

/** One of the partner's bodies, with the passages and the rows of the tables that name it. */
export interface Body extends Evidenced {
  readonly party: Party;
  readonly language: string;
  readonly agreements: readonly number[];
  readonly engagements: readonly number[];
}

/** The partner's bodies, each once, in the order in which the tables name them. */
export function bodiesOf({ facts }: { readonly facts: BriefFacts }): Body[] {
  const named = [
    ...facts.agreements.map((row, index) => ({ ...row, agreements: [index + 1], engagements: [] })),
    ...facts.engagements.map((row, index) => ({ ...row, parties: row.with, agreements: [], engagements: [index + 1] })),
  ];
  const bodies = new Map<string, Body>();
  for (const { parties, language, evidence, agreements, engagements } of named) {
    for (const party of parties) {
      if (party.country === facts.homeCountry) continue;
      const known = bodies.get(party.organisationId) ?? {
        party,
        language,
        evidence: [],
        agreements: [],
        engagements: [],
      };
      bodies.set(party.organisationId, {
        ...known,
        evidence: [...known.evidence, ...evidence],
        agreements: [...known.agreements, ...agreements],
        engagements: [...known.engagements, ...engagements],
      });
    }
  }
  return [...bodies.values()];
}

/** The table of the partner's bodies: how they are called, and where this brief names them. */
export function bodyBlocks(composer: Composer): BriefBlock[] {
  const { columns, captions } = composer.wording;
  const bodies = bodiesOf(composer).map((body) => ({ body, ...namesOf(composer, body) }));
  if (bodies.length === 0) return [];
  const others = bodies.some((row) => row.others.length > 0);
  return [
    {
      type: 'table',
      caption: composer.nextTable(captions.bodies),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'body', label: columns.body, width: others ? 0.36 : 0.68 },
        ...(others ? [{ key: 'printed', label: columns.printedAs, width: 0.36 }] : []),
        { key: 'namedIn', label: columns.namedIn, width: others ? 0.22 : 0.26 },
      ],
      rows: bodies.map(({ body, name, others: printed }, index) => [
        composer.computed(String(index + 1)),
        composer.cell(startingWith([name])),
        ...(others ? [composer.cell(printed.length > 0 ? joinRuns(printed) : [{ text: '–' }])] : []),
        composer.cell(startingWith([{ text: namedIn(composer, body) }])),
      ]),
    },
  ];
}

/** The name of a body in the brief's language, with the abbreviation that a source gives it, and its other printed names. */
function namesOf(composer: Composer, { party, language, evidence }: Body): { name: Run; others: Run[] } {
  const known = composer.facts.organisations.find(({ id }) => id === party.organisationId);
  const printed = (known?.names ?? []).filter(({ name }) => evidence.some(({ exact }) => exact.includes(name)));
  // A name within a longer one, as with its abbreviation in brackets, is the same name.
  const whole = printed.filter(
    ({ name }) => !printed.some((other) => other.name !== name && other.name.includes(name)),
  );
  const own = composer.organisation(party, language);
  const abbreviated = (known?.names ?? [])
    .filter(({ kind }) => kind === 'abbreviation')
    .map(({ name }) => `${own.text} (${name})`)
    .find((name) => evidence.some(({ exact }) => exact.includes(name)));
  const text = abbreviated ?? own.text;
  const others = whole.filter(({ name }) => !text.includes(name));
  return { name: { ...own, text }, others: others.map((other) => composer.original(other.name, other.language)) };
}

function namedIn({ wording }: Composer, { agreements, engagements }: Body): string {
  const where = [
    ...(agreements.length > 0 ? [wording.namedIn.agreements(ranges(agreements, wording.and), agreements.length)] : []),
    ...(engagements.length > 0
      ? [wording.namedIn.engagements(ranges(engagements, wording.and), engagements.length)]
      : []),
  ];
  return where.join('; ');
}
