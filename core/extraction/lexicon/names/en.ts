import { stickyCue } from '../cue.ts';
import type { OrganisationGrammar, PeopleGrammar } from '../lexicon.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const HEADS = [
  'Ministry',
  'Department',
  'Agency',
  'Authority',
  'Commission',
  'Council',
  'University',
  'Institute',
  'Bank',
  'Office',
  'Administration',
  'Association',
  'Corporation',
  'Company',
  'Centre',
  'Center',
  'Government',
  'Board',
  'Foundation',
  'Bureau',
  'Academy',
  'Federation',
  'Chamber',
  'Committee',
  'Secretariat',
  'Embassy',
  'Group',
  'Union',
  'Fund',
  'Regulator',
  'Inspectorate',
  'Institution',
  'College',
  'Organi[sz]ation',
  'Directorate',
  'Wing',
  'Division',
  'Unit',
  'Laborator(?:y|ies)',
  'Alliance',
  'Corp',
  'Telecom',
  'Inc',
  'Ltd',
];

/** Capitalised words of offices and of the bodies they head. */
const OFFICE =
  /^(?:The|Trade|Industry|Foreign|Affairs|Law|Justice|Culture|Community|Youth|Export|Growth|Science|Technology|Communications?|Information|Digital|Economy|Economic|Finance|Health|Education|Training|Energy|Transport|Defence|Defense|Security|Home|Interior|Agriculture|Environment|Labou?r|Sports?|Media|Tourism|Development|Planning|Investment|Commerce|Business|International|National|State|Public|Innovation|Research|Ministry|Department|General|Deputy|Vice|Prime|Minister|Secretary|President|Director|Chief|Executive|Officer|Republic|Second|First|Senior|Mr|Mrs|Ms|Dr|Office|Agency|Authority|Cabinet|Infrastructure|Natural|Resources|Cyberspace|Posts?|Telecommunications?|Ambassador|Chairman|Cooperation|Technological|Digitali[sz]ation|Transition|Transformation|Interior|Internal|Climate|Water|Higher|Skills|Women|Family|Social|Welfare|Housing|Urban|Rural|Fisheries|Forestry|Food|Space|Nuclear|Oil|Petroleum|Electronics|Broadcasting|Ethnic|Religious|Veterans|Southeast|Asia|Asian|European|Eurasian|Global|Special|Permanent|Under|Plenipotentiary|Extraordinary|Eng|Engineer|Relations|Parliament|Assembly|Government)$/u;

/** How the names of bodies are built. */
export const organisations: OrganisationGrammar = {
  whole: null,
  head: new RegExp(`(?:${HEADS.join('|')})(?![\\p{L}])`, 'uy'),
  before: null,
  territory: null,
  nativeWord: null,
  joined: OFFICE,
  ties: words('of for and on'),
  countryTies: words('in'),
  complement: 'capitals',
  stops: stickyCue(
    ...'has have had will is was were to in at by with Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
      ' ',
    ),
  ),
  and: 'and',
  ofCountry: /^ (?:of|in)(?: the)? $/u,
  articles: /(?<![\p{L}])(?:the|of)(?![\p{L}])/giu,
  bracket: /^ \([\p{Lu}\d][\p{L}\d&./ -]{1,24}\)/u,
};

/** How persons are named. */
export const people: PeopleGrammar = {
  whole: null,
  title:
    /(?<![\p{L}\p{N}])(?:(?:Prime |Deputy |Vice |Foreign |Second |First |Senior |Acting |Assistant |Associate |Permanent |Executive |Managing |Attorney-|Pro-?|Under-?|High |Chief )*(?:Minister(?: of State)?(?:-in-[Cc]harge)?|Secretary[- ]General|Secretary|President|Vice[- ]Chancellor|Vice[- ]President|Vice[- ]Minister|Ambassador|Chairman|Chairwoman|Chairperson|Chair|Director[- ]General|Director|Governor|Commissioner|Premier|Chancellor|Rector|Provost|Dean|Executive|Justice|General|Party General Secretary)|Mr|Mrs|Ms|Dr|Prof|Professor|CEO|Sir|Dame|King|Queen|Lord|Hon|H\.?E)\.?(?![\p{L}\p{N}])/gu,
  office: OFFICE,
  surname: null,
  stops: words('has have had will is was were to with at by said and/or signed met who'),
  possessive: /(?:of|for|on behalf of) $/u,
  genitive: '',
  envoy: /(?<![\p{L}])(?:the )?(?:\p{Lu}\p{L}+ )?Ambassador (?=to \p{Lu})/gu,
};
