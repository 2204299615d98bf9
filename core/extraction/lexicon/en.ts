import { countries } from './countries/en.ts';
import { cue, itemStart, leftOver, numberCue, writtenNumber } from './cue.ts';
import { fields } from './fields/en.ts';
import type { Lexicon } from './lexicon.ts';
import { organisations, people } from './names/en.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = MONTHS.map((month) => month.slice(0, 3));
const MONTH = [...MONTHS, ...SHORT, 'sept'].join('|');
const END = '(?![\\p{L}\\d])';
const date = (source: string) => new RegExp(source.replaceAll('MONTH', MONTH), 'dgiu');

/** English. */
export const en: Lexicon = {
  language: 'en',
  abbreviations: words(
    'mr mrs ms dr eng engr messrs prof st no vs e.g i.e u.s u.k u.n inc ltd co corp h.e hon gen lt col sen rep jan feb mar apr jun jul aug sep sept oct nov dec approx',
  ),
  countries,
  dates: {
    months: {
      ...Object.fromEntries([...MONTHS, ...SHORT].map((month, index) => [month, (index % 12) + 1])),
      sept: 9,
    },
    patterns: [
      date(
        `(?<!\\d)(?<d1>\\d{1,2}) (?<m1>MONTH)\\.? ?(?:–|-|to) ?(?<d2>\\d{1,2}) (?<m2>MONTH)\\.?(?:,? (?<y2>\\d{4}))?${END}`,
      ),
      date(`(?<!\\d)(?<d1>\\d{1,2}) ?(?:–|-|to|and) ?(?<d2>\\d{1,2}) (?<m1>MONTH)\\.?(?:,? (?<y1>\\d{4}))?${END}`),
      date(`(?<![\\p{L}])(?<m1>MONTH)\\.? (?<d1>\\d{1,2}) ?(?:–|-|to|and) ?(?<d2>\\d{1,2})(?:,? (?<y1>\\d{4}))?${END}`),
      date(`(?<!\\d)(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m1>MONTH)\\.?(?:,? (?<y1>\\d{4}))?${END}`),
      date(`(?<![\\p{L}])(?<m1>MONTH)\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>\\d{4}))?${END}`),
      date(`(?<!\\d)(?<y1>(?:19|20)\\d{2})-(?<m1>\\d{2})-(?<d1>\\d{2})${END}`),
      date(`(?<![\\p{L}])(?<m1>MONTH)\\.?,? (?<y1>(?:19|20)\\d{2})${END}`),
      date(`(?:in|since|from|of|by|until|the) (?<y1>(?:19|20)\\d{2})(?! Agenda)${END}`),
    ],
    today: cue('today', 'this morning', 'this afternoon', 'this evening'),
    sameDay: cue('the same day', 'on the same day', 'later that day'),
    remembered: cue('anniversary', 'established diplomatic', 'diplomatic relations', 'born', 'founded'),
  },
  organisations,
  people,
  agreements: {
    nouns: [
      {
        kind: 'mou',
        noun: cue('memorand(?:um|a|ums) of (?:understanding|co-?operation)', 'MoU', 'MoUs', 'memorandum'),
      },
      { kind: 'letter-of-intent', noun: cue('letters? of intent', 'LoI', 'statement of intent') },
      { kind: 'protocol', noun: cue('protocol') },
      { kind: 'declaration', noun: cue('joint (?:declaration|statement|communiqu[eé])', 'declaration') },
      {
        kind: 'plan',
        noun: cue('action plan', 'plan of action', 'work(?:ing)? plan', 'co-?operation programme', 'roadmap'),
        weak: true,
      },
      { kind: 'agreement', noun: cue('(?:framework |partnership |trade )agreement', 'treaty', 'accord', 'convention') },
      { kind: 'agreement', noun: cue('(?:co-?operation )?agreement', 'arrangement', 'pact'), generic: true },
      { kind: 'other', noun: cue('minutes of', 'contract'), weak: true },
    ],
    signing: cue(
      'sign',
      'signs',
      'signed',
      'signing',
      'inked',
      'agreed(?= (?:between|on an?|to an?))',
      'sealed',
      'concluded',
      'renewed',
      'initialled',
      'penned',
      'entered into',
    ),
    adopting: cue('exchanged', 'adopted', 'issued', 'announced', 'released', 'launched', 'exchange of'),
    notYet: cue(
      'will',
      'would',
      'to(?= (?:sign|conclude|renew|initial|enter|exchange|adopt|issue))',
      'plan',
      'plans',
      'planned',
      'expected',
      'hope',
      'hopes',
      'propose',
      'proposes',
      'proposed',
      'negotiate',
      'negotiating',
      'negotiations',
      'work towards',
      'working towards',
      'consider',
      'considering',
      'may',
      'could',
      'should',
      'before',
      'not',
      'yet to',
      'ahead of',
    ),
    planned: /^(?:will|to|expected|plans?|planned)$/iu,
    reference:
      /(?:under|pursuant to|within the framework of|in line with|based on|according to|implementation of|implementing|through|such as)(?: (?:the|this|that|an|a|existing))? $/iu,
    definite: /(?:the|this|that|both) .+$/isu,
    referenceAfter:
      /^(?:,)? (?:will|aims|covers|includes|provides|fosters|signifies|is|are|outlines|sets)(?![\p{L}])/iu,
    within:
      /^ (?:\([^()]{1,20}\) )?(?:(?:on|for|to|of|under|amending|to amend|implementing|extending)(?: (?:the|an?|its|their))? (?:[\p{L}-]+ )?)?$/iu,
    several:
      /(?<![\p{L}\d])(?:[3-9]|\d{2,3}|three|four|five|six|seven|eight|nine|ten|several|many|various|a number of|these|other|more than \d+) (?:[\p{L}-]+ ){0,2}$/iu,
    denied: /(?<![\p{L}])(?:no|neither|without an?) (?:\p{L}+ )?$/iu,
    two: /(?<![\p{L}\d])(?:2|two) (?:[\p{L}-]+ ){0,2}$/iu,
    inForce: cue('entered into force', 'came into force', 'in force', 'took effect', 'came into effect'),
    itemStart: itemStart('and'),
    leftOver: leftOver('and'),
    presented: /(?:a new|a renewed|an updated) $/iu,
    passive:
      /(?:was|were|been|being|is|are) (?:\p{L}+ )?(?:signed|concluded|renewed|inked|initialled|sealed|agreed)|(?:signed|concluded|inked|renewed)(?: (?:by|in|on|at|between|during|today|last)|[.,;]|$)|(?:that|which) [^.,;]{1,60} (?:signed|concluded)/u,
    by: /(?<![\p{L}])by /u,
    nominal: /(?<![\p{L}])(?:the|a|of) $|^signing$/iu,
    holds: /(?!)/u,
    witness: cue('witnessed', 'witness', 'witnessing'),
    between: cue('between'),
    with: cue('with'),
    representedBy: /^,? (?:represented by|through) (?:its |the )?$/u,
    namely: /(?:namely|including|:) (?:the )?$/u,
    datedAfter: /^ (?:of|from|signed in) (?:19|20)\d{2}/u,
    datedBefore: /(?:19|20)\d{2} (?:[\p{L}-]+ ){0,2}$/u,
    joins: /^(?: \p{Lu}{2,3})?(?:,? (?:and|with) |, )(?:the |its counterpart,? )?$/u,
    qualifier: /(?!)/u,
    about:
      /^(?: \([^()]{1,20}\))?(?: today,?)? (?:on|for|regarding|concerning|in the field of|in the area of|to|in|covering) /u,
    subjectBefore:
      /(?<![\p{L}])(?:the|an?|new|first) (?<subject>\p{Lu}[\p{L}\d-]*(?: (?:\p{Lu}[\p{L}\d-]*|and|of|on|for))*) $/u,
    subjectBare: false,
    subjectEnd: cue(
      'with',
      'between',
      'was',
      'were',
      'has',
      'have',
      'today',
      'on(?= (?:\\d|\\p{L}+day))',
      'at',
      'during',
      'signed',
      'in the presence',
      'witnessed',
      'which',
      'that',
      'electronically',
      'by',
    ),
    sides: cue(
      '(?:the )?(?:two|both) (?:\\p{L}+ )?(?:countries|sides|governments|ministries|nations|agencies|parties|ministers|leaders|presidents)',
      'the parties',
    ),
    earlier: cue('previously', 'earlier', 'in the past', 'last year', 'had signed'),
    occasion: cue('sign', 'signed', 'signing', 'visit', 'ceremony', 'meeting', 'agreement', 'memorandum'),
  },
  engagements: {
    cues: [
      { kind: 'visit', cue: cue('visited', 'paid a visit to', 'toured') },
      {
        kind: 'meeting',
        cue: cue(
          '(?:meeting|meetings|talks|working session|discussions|dialogue) (?:with|between)',
          'met(?: with)?',
          'held talks with',
          'received',
          'hosted',
          'welcomed',
        ),
      },
      {
        kind: 'forum',
        cue: cue(
          '(?:together|jointly|in cooperation|in collaboration) with(?=[^.;]{3,200}(?:forum|conference|seminar|workshop))',
        ),
      },
    ],
    sharing: /^ (?:shared|presented|introduced|briefed)(?![\p{L}])/u,
    notYet: cue('will', 'to', 'plans', 'expected', 'invited', 'hopes', 'would'),
    place: /(?<![\p{L}])[Ii]n (?:the capital,? (?:of )?|the city of )?(?=\p{Lu})/gu,
    notPlace:
      /^(?:The|This|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u,
    goesOn: /^(?:At the (?:meeting|talks)|During the (?:meeting|visit)|The two|Both sides|The ministers|In addition)/u,
    slotEnd: cue(
      'has',
      'have',
      'will',
      'to discuss',
      'where',
      'who',
      'on the sidelines',
      'during',
      'discussed',
      'and discussed',
    ),
  },
  commitments: {
    will: cue(
      'will',
      'shall',
      'is committed to',
      'are committed to',
      'pledged to',
      'have begun to',
      'is working with',
      'are working',
    ),
    agreed: cue('agreed to', 'have agreed to', 'agreed on', 'pledged', 'undertook to', 'proposed that', 'urged'),
    content:
      /^(?:The|This|Under the|Under this) (?:MoU|MOU|memorandum|agreement|letter of intent|protocol|cooperation|arrangement|plan)[^.;]{0,60}? (?:covers|includes|provides|aims|focuses|outlines|sets out)(?![\p{L}])/iu,
    hope: cue(
      'hope',
      'hopes',
      'hoped',
      'expects',
      'believe',
      'believes',
      'would',
      'confident',
      'will not',
      'look forward',
    ),
    adds: /^(?:In addition|Moreover|Furthermore|Besides),? /u,
    joint:
      /^ (?:will |shall )?(?:jointly |continue to )?(?:cooperate|work together|strengthen|deepen|promote|expand)(?![\p{L}])/u,
    owner: cue(
      '(?:the )?(?:two|both) (?:countries|sides|governments|ministries|agencies)',
      'parties',
      'we',
      'ministry',
      'minister',
      'government',
      'committee',
      'agency',
      'authority',
      'department',
      'side',
    ),
  },
  figures: {
    number: numberCue('three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'),
    written: writtenNumber(',', '.'),
    thousands: ',',
    decimal: '.',
    unit: / ?(?:(?:thousand |million |billion |trillion )?(?:US dollars|dollars|USD|euros?|EUR|pounds|won|yen|yuan|dong|VND|SEK|kronor)|%|per ?cent|(?:[\p{L}-]+ )?(?:agreements|MoUs|MOUs|memoranda|documents|deals|projects|companies|businesses|scholarships|students|experts))(?![\p{L}])/uy,
    clauseBreak: /,? (?:and|while|with) |, |; /gu,
    numerals: { three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  },
  fields,
};
