import { stickyCue } from '../cue.ts';
import type { OrganisationGrammar, PeopleGrammar } from '../lexicon.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Endings of the compounds that name a body: `handelsministeriet`, `dataförvaltning`. */
const HEAD_ENDINGS = [
  'ministeriet',
  'ministerium',
  'departementet',
  'departement',
  'förvaltning(?:en)?',
  'myndighet(?:en)?',
  '(?<!nät|regel|ram|konst|hant)verket',
  'kontoret',
  'kontor',
  'byrån?',
  '(?<!om)rådet',
  'styrelsen?',
  'institutet?',
  'universitetet?',
  'högskolan?',
  'kommissionen?',
  'kommittén?',
  'inspektionen?',
  'centralbank(?:en)?',
  'riksbank(?:en)?',
  'akademin?',
  'fonden',
  'förbundet',
  'föreningen',
  'nämnden?',
  'sällskapet',
  'ambassaden?',
  'bibliotek(?:et)?',
  'museet',
  'museum',
  'sjukhuset',
  'regeringen?',
  'parlamentet?',
  'bolaget?',
  'koncernen',
  'sekretariatet?',
];

/** How the names of bodies are built. */
export const organisations: OrganisationGrammar = {
  whole: null,
  // `Försvarets materielverk`: the bare form behind a genitive.
  head: new RegExp(
    `(?:[\\p{L}-]*(?:${HEAD_ENDINGS.join('|')})s?|(?<=\\p{Lu}\\p{Ll}+s )\\p{Ll}+(?:verk|råd|nämnd|institut|bolag|fond))(?![\\p{L}-])`,
    'uiy',
  ),
  before:
    /^(?:det|den|nationella|nationellt|statliga|federala|kungliga|högsta|allmänna|centrala|europeiska|nordiska|nya|\p{L}+-)$/iu,
  territory: null,
  nativeWord: null,
  joined: null,
  ties: words('för i'),
  countryTies: words('i'),
  complement: 'after-tie',
  stops: stickyCue(
    ...'att har hade kommer ska skall skulle undertecknade undertecknat undertecknades undertecknats tecknade som är var blev med om mellan på till från under inom kring när där men samt enligt det den de en ett gemensamt också inte enades möttes träffade säger sa genom utan efter vilket vilka denna detta sin sitt sina vid'.split(
      ' ',
    ),
    '\\p{L}+(?:ade|ades|ats|erar|ökte|ökt)',
  ),
  and: 'och',
  ofCountry: /^ i $/u,
  articles: /(?<![\p{L}])(?:det|den|i)(?![\p{L}])/giu,
  bracket: /^ \([\p{Lu}\d][\p{L}\d&./ -]{1,24}\)/u,
};

/** How persons are named. */
export const people: PeopleGrammar = {
  whole: null,
  title:
    /(?<![\p{L}\p{N}])(?:(?:\p{L}+- och )?\p{L}*(?:minister|ministern|ministrar)|\p{L}*sekreterare(?:n)?|(?:vice)?president(?:en)?|ambassadör(?:en)?|generaldirektör(?:en)?|verkställande direktör|vd|talman(?:nen)?|ordförande(?:n)?|kung(?:en)?|drottning(?:en)?|kronprinsessan|statsråd(?:et)?|professor|rektor|direktör(?:en)?|landshövding(?:en)?|herr|fru)(?![\p{L}\p{N}])/giu,
  office:
    /^(?:Utrikesdepartementet|Socialdepartementet|Sveriges|Kinas|Vietnams|Foto|Regeringskansliet|[\p{L}]+departementet|[\p{L}]+ministeriet)$/u,
  surname: null,
  stops: words(
    'har kommer ska och/eller är var sa säger undertecknade undertecknar träffade till med under som att besökte tog',
  ),
  possessive: /(?!)/u,
  genitive: 's',
  envoy: /(?<![\p{L}])(?!)/gu,
};
