import { cue } from '../cue.ts';
import type { FieldCue } from '../lexicon.ts';

/** Swedish cues for the fields of `seeds/fields.json`. */
export const fields: readonly FieldCue[] = [
  { key: 'telecom', cue: cue('tele(?:kommunikation\\p{L}*|kom\\p{L}*)', '5G', '6G', 'trådlösa nät') },
  { key: 'internet', cue: cue('internet\\p{L}*', 'domännamn') },
  {
    key: 'it-industry',
    cue: cue('IT', 'IT-\\p{L}+', 'informations- och kommunikationsteknikindustri(?:n)?', 'programvaru\\p{L}+'),
  },
  {
    key: 'digital-transformation',
    cue: cue(
      'digitala? (?:transformation(?:en)?|omställning(?:en)?)',
      'digitalisering\\p{L}*',
      '(?:grön|gröna) och digitala? omställning(?:en)?',
    ),
  },
  { key: 'radio-frequency', cue: cue('\\p{L}*frekvens\\p{L}*') },
  {
    key: 'cybersecurity',
    cue: cue('informationssäkerhet(?:en)?', 'cybersäkerhet(?:en)?', 'nätsäkerhet(?:en)?', 'cyberbrott'),
  },
  {
    key: 'training-human-resources',
    cue: cue(
      'utbildning(?:en)? i',
      'gemensamt utbilda',
      'kompetensförsörjning(?:en)?',
      'digitala mänskliga resurser',
      'kompetensutveckling',
    ),
    except: /organisera [^.;]+|samordna utställningar[^.;]+/giu,
  },
  { key: 'digital-economy', cue: cue('digitala? ekonomi(?:n)?', 'digital handel', 'e-handel(?:n)?') },
  {
    key: 'trade-investment',
    cue: cue('invest\\p{L}*', 'handel(?:n)?', 'handels(?:utbyte|relationer|partner)', 'export(?:en)?', 'import(?:en)?'),
  },
  { key: 'digital-data', cue: cue('digitala data', 'stordata', 'datadelning', 'datacenter') },
  { key: 'digital-media', cue: cue('digitala medier', 'sociala medier') },
  { key: 'copyright', cue: cue('upphovsrätt(?:en)?', 'immaterialrätt(?:en)?') },
  {
    key: 'press-communication',
    cue: cue(
      'massmedier(?:na)?',
      'mediesamarbete(?:t)?',
      'medieutveckling',
      'press(?:en)?',
      'press- och medie\\p{L}+',
      'journalist\\p{L}*',
    ),
  },
  { key: 'ai', cue: cue('artificiell intelligens', 'AI', 'maskininlärning') },
  { key: 'semiconductors', cue: cue('halvledare', 'halvledar\\p{L}+', 'mikrochip\\p{L}*') },
  { key: 'digital-government', cue: cue('e-förvaltning(?:en)?', 'digital förvaltning') },
  { key: 'post-logistics', cue: cue('post(?:en)?', 'posttjänster', 'logistik(?:en)?') },
  { key: 'smart-city', cue: cue('smarta städer', 'smart stad') },
  {
    key: 'science',
    cue: cue(
      'vetenskap\\p{L}*',
      'forskningssamarbete(?:t)?',
      'forskningsintensiva',
      'innovation(?:er|en)?',
      'innovationssamarbete(?:t)?',
    ),
  },
  {
    key: 'education',
    cue: cue('högre utbildning', '\\p{L}+-utbildning', 'universitet\\p{L}*', 'studentutbyte\\p{L}*'),
  },
  { key: 'culture', cue: cue('kultursamarbete(?:t)?', 'kulturutbyte(?:t)?', 'turism(?:en)?') },
  { key: 'health', cue: cue('hälso- och sjukvård\\p{L}*', 'sjukvård\\p{L}*', 'hälsa(?:n)?', 'life science') },
  { key: 'energy', cue: cue('energi\\p{L}*', 'kärnkraft(?:en)?', 'vindkraft(?:en)?') },
  { key: 'agriculture', cue: cue('jordbruk\\p{L}*', 'livsmedel\\p{L}*') },
  {
    key: 'environment',
    cue: cue('miljö(?:n|frågor|samarbete)?', 'klimat(?:et|frågor)?', '(?:grön|gröna) omställning(?:en)?'),
  },
  { key: 'finance', cue: cue('finansiella?', 'bank(?:väsende|sektor)\\p{L}*', 'skatt(?:er|efrågor)?') },
  { key: 'transport', cue: cue('transport\\p{L}*', 'luftfart(?:en)?', 'järnväg(?:en|ar)?') },
  { key: 'defence-security', cue: cue('försvar\\p{L}*', 'säkerhetspolitik\\p{L}*', 'militär\\p{L}*') },
  { key: 'law', cue: cue('rättsligt samarbete', 'utlämning', 'rättsväsende\\p{L}*') },
  { key: 'labour', cue: cue('arbetsmarknad\\p{L}*', 'arbetskraft\\p{L}*') },
];
