import { joinDays } from './join-days.ts';
import type { Wording } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

/** `the United Kingdom`: names that say what kind of state it is take the article. */
const withArticle = (country: string) =>
  /^(?:United|Republic|Netherlands|Philippines|Bahamas|Maldives|Gambia)/.test(country) ? `the ${country}` : country;

export const en: Wording = {
  frame: {
    parentAgency: 'Ministry of Science and Technology',
    agency: 'Department of International Cooperation',
    place: 'Ha Noi',
    number: '',
    kind: 'Country brief',
    // Bound together, so that a title of two lines breaks before the field and not within it.
    title: (country) =>
      `Cooperation with ${withArticle(country)} ${'in information and communications'.replaceAll(' ', '\u00a0')}`,
    addressee: 'To: Office of the Minister',
    circulation: 'FOR INTERNAL USE ONLY',
    office: 'Ministry of Science and Technology, Department of International Cooperation',
    reference: 'Ref:',
    page: 'Page',
    dateLine: (_, day) => en.day(day),
  },
  heading: (position, text) => `${position}. ${text}`,
  sections: {
    keyPoints: 'Key points',
    agreements: 'Agreements',
    commitments: 'Commitments to follow up',
    engagements: 'Meetings and events',
    figures: 'Figures',
    counterparts: 'Counterparts',
    timeline: 'Timeline',
    verify: 'Points to verify',
    sources: 'Sources',
  },
  sectionRef: (position) => `section\u00a0${position}`,
  day: ({ year, month, day }) =>
    [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(' '),
  days: (first, last) => joinDays(first, last, en.day),
  yearNotStated: 'year not stated',
  inferred: 'inferred',
  byEditor: '[editor]',
  agreementKind: {
    mou: 'Memorandum of understanding',
    'letter-of-intent': 'Letter of intent',
    agreement: 'Agreement',
    protocol: 'Protocol',
    plan: 'Plan',
    declaration: 'Declaration',
    other: 'Document',
  },
  agreementKindCount: {
    mou: count('memorandum of understanding', 'memoranda of understanding'),
    'letter-of-intent': count('letter of intent', 'letters of intent'),
    agreement: count('agreement', 'agreements'),
    protocol: count('protocol', 'protocols'),
    plan: count('plan', 'plans'),
    declaration: count('declaration', 'declarations'),
    other: count('other document', 'other documents'),
  },
  agreementOn: (kind, subject) => `${kind} on ${subject}`,
  agreementStatus: {
    proposed: 'Proposed',
    announced: 'Announced',
    signed: 'Signed',
    'in-force': 'In force',
    expired: 'Expired',
  },
  engagementKind: {
    meeting: 'Meeting',
    visit: 'Visit',
    forum: 'Forum',
    ceremony: 'Ceremony',
    award: 'Award',
    launch: 'Launch',
  },
  engagementKindCount: {
    meeting: count('meeting', 'meetings'),
    visit: count('visit', 'visits'),
    forum: count('forum', 'forums'),
    ceremony: count('ceremony', 'ceremonies'),
    award: count('award', 'awards'),
    launch: count('launch', 'launches'),
  },
  commitmentStatus: { planned: 'Planned', 'under-way': 'Under way', done: 'Done', lapsed: 'Lapsed' },
  keyFacts: {
    heading: 'Key facts',
    agreements: (n) => (n === 1 ? 'agreement' : 'agreements'),
    engagements: (n) => (n === 1 ? 'meeting or event' : 'meetings and events'),
    commitments: (n, unassigned) =>
      `${n === 1 ? 'commitment' : 'commitments'} to follow up${unassigned === n ? `, ${n === 1 ? 'without' : 'none with'} a lead unit` : ''}`,
    bodies: (n) => (n === 1 ? 'counterpart' : 'counterparts'),
    sources: (n, languages) => `${n === 1 ? 'source' : 'sources'} (${languages})`,
    dates: 'Dates',
    counterparts: 'Counterparts',
    areas: 'Main areas',
    data: 'Data',
    dataLine: (date, reference, edition) => `As at ${date}; file ${reference}, edition ${edition}.`,
  },
  keyPoints: {
    agreements: (list, bodies, status, section) =>
      `The sources report **${list}** with **${bodies} ${bodies === 1 ? 'counterpart' : 'counterparts'}**${status ? `; status: ${status.toLowerCase()}` : ''} (${section}).`,
    engagements: (list, bodies, when, section) =>
      `The sources report **${list}** with **${bodies} ${bodies === 1 ? 'counterpart' : 'counterparts'}**${when ? `; date: ${when}` : ''} (${section}).`,
    areas: (list) => `Areas named most often: ${list}.`,
    commitments: (n, unassigned, section) =>
      `**${n} ${n === 1 ? 'commitment' : 'commitments'}** to follow up; ${unassigned === n ? 'none has' : `${unassigned} ${unassigned === 1 ? 'does' : 'do'} not have`} a lead unit (${section}).`,
    verify: (n, section) => `**${n} ${n === 1 ? 'point' : 'points'} to verify** before use (${section}).`,
    nothing: 'Nothing is recorded about this country yet.',
  },
  columns: {
    number: 'No.',
    document: 'Document',
    counterpart: 'Counterpart',
    date: 'Date',
    dateAndPlace: 'Date, place',
    area: 'Area',
    status: 'Status',
    commitment: 'Commitment, as the source words it',
    documentNumber: 'Doc.',
    owner: 'Lead unit',
    due: 'Deadline, status',
    activity: 'Meeting or event',
    participants: 'People',
    body: 'Body',
    printedAs: 'Other names in the sources',
    namedIn: 'Named in',
    source: 'Source',
    person: 'Name',
    role: 'Post, as the source words it',
  },
  captions: {
    agreements: 'Agreements and their state',
    commitments: 'Commitments, lead units and deadlines',
    engagements: 'Meetings and events',
    bodies: 'Bodies',
    people: 'People named in the sources',
  },
  table: (number, caption) => `Table ${number}. ${caption}`,
  oneDate: {
    agreements: (n, date) => `Date of all ${n} agreements: ${date}.`,
    engagements: (n, date) => `Date of all ${n} meetings and events: ${date}.`,
  },
  namedIn: {
    agreements: (numbers, n) => `${n === 1 ? 'agreement' : 'agreements'} ${numbers}`,
    engagements: (numbers, n) => `${n === 1 ? 'meeting' : 'meetings'} ${numbers}`,
  },
  notAssigned: 'Not assigned',
  notStated: 'Not stated',
  signatories: 'Signed by',
  paragraph: (number) => `para. ${number}`,
  source: {
    imported: (date) => `imported ${date}`,
    noPublisher: 'publisher not stated',
    noDate: 'date not stated',
    noPublisherNorDate: 'publisher and date not stated',
  },
  verify: {
    agreementDate: (numbers) => `No source states when it was signed or took effect (agreements no.\u00a0${numbers}).`,
    agreementYear: (numbers, printed) =>
      `The sources print ${printed}; none states the year (agreements no.\u00a0${numbers}).`,
    agreementSignatories: (numbers) => `No source names who signed (agreements no.\u00a0${numbers}).`,
    agreementParties: (numbers) => `No source names both sides (agreements no.\u00a0${numbers}).`,
    commitments: (n) => `${n} ${n === 1 ? 'commitment has' : 'commitments have'} neither a lead unit nor a deadline.`,
    inferredDate: (numbers) =>
      `The date is inferred from the event that the article tells of (agreements no.\u00a0${numbers}).`,
    twoNames: (body, language, names) => `The sources in ${language} give more than one name for ${body}: ${names}.`,
    rivals: (number, field, values) => `Agreement no. ${number}: the sources differ on the ${field}: ${values}.`,
    sourcePublisher: (numbers) => `Publisher not stated (sources no.\u00a0${numbers}).`,
    sourceDate: (numbers) => `Date of publication not stated (sources no.\u00a0${numbers}).`,
    engagementDate: (numbers) => `No source states the day (meetings and events no.\u00a0${numbers}).`,
    engagementInferred: (numbers) =>
      `The date is inferred from the trip or event that the article tells of (meetings and events no.\u00a0${numbers}).`,
    nothing: 'There is nothing to verify.',
  },
  fieldNames: { kind: 'kind', status: 'status', date: 'date', signatories: 'signatories' },
  quote: (text) => `“${text}”`,
  and: 'and',
};
