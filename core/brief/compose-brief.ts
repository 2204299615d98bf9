import type { Brief, BriefBlock, BriefSection, Statement } from '../model/brief.ts';
import { countryName } from '../model/country.ts';
import type { Language } from '../model/language.ts';
import type { Office } from '../model/office.ts';
import type { BriefFacts } from './brief-facts.ts';
import { Composer } from './composer.ts';
import { closingOf, frameOf } from './frame.ts';
import { joinRuns, startingWith } from './runs.ts';
import { agreementBlocks } from './sections/agreements.ts';
import { changeBlocks } from './sections/changes.ts';
import { commitmentBlocks, commitmentsOf } from './sections/commitments.ts';
import { bodiesOf, bodyBlocks } from './sections/counterparts.ts';
import { engagementBlocks } from './sections/engagements.ts';
import { areasByCount, keyPointBlocks } from './sections/key-points.ts';
import { peopleBlocks } from './sections/people.ts';
import { briefSources, figureBlocks } from './sections/sources.ts';
import { timelineBlocks } from './sections/timeline.ts';
import { verifyBlocks } from './sections/verify.ts';
import type { SectionKey } from './wording/wording.ts';
import { WORDINGS } from './wording/wordings.ts';

/** The sections in the order in which they are read. Those without content are left out. */
const SECTIONS: readonly (readonly [SectionKey, (composer: Composer) => BriefBlock[]])[] = [
  ['keyPoints', keyPointBlocks],
  ['agreements', agreementBlocks],
  ['commitments', commitmentBlocks],
  ['engagements', engagementBlocks],
  ['figures', figureBlocks],
  ['counterparts', (composer) => [...bodyBlocks(composer), ...peopleBlocks(composer)]],
  ['timeline', timelineBlocks],
  ['verify', verifyBlocks],
];

export interface ComposeOptions {
  readonly language: Language;
  /** An earlier edition: what changed since then becomes a section. */
  readonly since?: Brief | null;
  /** Whose paper it is; by default the house's own office. */
  readonly office?: Office;
}

/** Says, in a language, what is known of the cooperation with a country. Pure: the same facts give the same brief. */
export function composeBrief(facts: BriefFacts, options: ComposeOptions): Brief {
  const { language, since = null } = options;
  const wording = WORDINGS[language];
  const { office = wording.office } = options;
  // The first pass tells which sections there are, so that the second can point at them by number.
  const outline = sectionsOf(new Composer(facts, language, wording)).map(({ key }) => key);
  const composer = new Composer(facts, language, wording, outline);
  const name = countryName(facts.country, language);
  const keyFacts = keyFactsOf(composer);
  const sections: BriefSection[] = sectionsOf(composer).map(({ key, blocks }, index) => ({
    key,
    heading: wording.heading(index + 1, wording.sections[key]),
    blocks,
  }));
  const add = (key: SectionKey, blocks: BriefBlock[]) =>
    sections.push({ key, heading: wording.heading(sections.length + 1, wording.sections[key]), blocks });
  if (since) add('changes', changeBlocks(composer, since, sections));
  const sources = briefSources(composer);
  if (sources.length > 0) add('sources', []);
  return {
    country: facts.country,
    countryName: name,
    language,
    madeOn: facts.madeOn,
    reference: reference(facts),
    frame: frameOf(wording, office, facts.madeOn, name),
    closing: closingOf(wording, office),
    keyFacts,
    sections,
    sources,
  };
}

function sectionsOf(composer: Composer): { key: SectionKey; blocks: BriefBlock[] }[] {
  const all = SECTIONS.map(([key, compose]) => ({ key, blocks: compose(composer) }));
  return all.filter(({ blocks }) => blocks.length > 0);
}

function reference({ country, madeOn, edition }: BriefFacts): string {
  return `${country}-${madeOn.slice(0, 4)}-${String(edition).padStart(3, '0')}`;
}

/** How many areas the box names. */
const MAIN_AREAS = 6;

/** The box on top: up to four numbers, then dates, counterparts and how current the data is. */
function keyFactsOf(composer: Composer): Brief['keyFacts'] {
  const { facts, wording, sources } = composer;
  const words = wording.keyFacts;
  const languages = [...new Set(sources.map((article) => composer.languageName(article.language)))].join(', ');
  const commitments = commitmentsOf(composer);
  const unassigned = commitments.filter(({ commitment }) => commitment.owner === null).length;
  const bodies = bodiesOf(composer).length;
  const counted: (readonly [number, string])[] = [
    [facts.agreements.length, words.agreements(facts.agreements.length)],
    [facts.engagements.length, words.engagements(facts.engagements.length)],
    [commitments.length, words.commitments(commitments.length, unassigned)],
    [bodies, words.bodies(bodies)],
    [sources.length, words.sources(sources.length, languages)],
  ];
  const shown = counted.filter(([count]) => count > 0);
  const figures = [...shown.slice(0, -1).slice(0, 3), ...shown.slice(-1)];
  return {
    heading: words.heading,
    figures: figures.map(([count, label]) => ({ value: String(count), statement: composer.computed(label) })),
    rows: keyFactRows(composer),
  };
}

function keyFactRows(composer: Composer): Brief['keyFacts']['rows'] {
  const { facts, wording } = composer;
  const words = wording.keyFacts;
  const row = (label: string, statement: Statement) => ({ label, statements: [statement] });
  const dates = [...new Set(facts.eventDates.map(({ edtf }) => composer.date(edtf)))].join('; ');
  const bodies = joinRuns(bodiesOf(composer).map(({ party, language }) => composer.organisation(party, language)));
  const areas = areasByCount(composer).slice(0, MAIN_AREAS);
  const data = words.dataLine(composer.date(facts.madeOn), reference(facts), facts.edition);
  return [
    ...(dates ? [row(words.dates, composer.computed(dates))] : []),
    ...(bodies.length > 0 ? [row(words.counterparts, composer.cell(startingWith(bodies)))] : []),
    ...(areas.length > 0 ? [row(words.areas, composer.computed(composer.fields(areas.map(([key]) => key))))] : []),
    row(words.data, composer.computed(data)),
  ];
}
