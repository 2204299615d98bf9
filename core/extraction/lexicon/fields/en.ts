import { cue } from '../cue.ts';
import type { FieldCue } from '../lexicon.ts';

/** English cues for the fields of `seeds/fields.json`. */
export const fields: readonly FieldCue[] = [
  { key: 'telecom', cue: cue('telecom(?:s|munications?)?', '5G', '6G', 'submarine cables?') },
  { key: 'internet', cue: cue('internet', 'domain names?') },
  {
    key: 'it-industry',
    cue: cue(
      'IT',
      'ICT industry',
      'information technology',
      'software industry',
      'tech companies',
      'digital technology companies',
    ),
  },
  { key: 'digital-transformation', cue: cue('digital transformation', 'digitali[sz]ation') },
  { key: 'radio-frequency', cue: cue('radio frequenc(?:y|ies)', 'spectrum') },
  {
    key: 'cybersecurity',
    cue: cue('cyber ?security', 'information security', 'network security', 'cybercrime', 'online scams'),
  },
  {
    key: 'training-human-resources',
    cue: cue('human resources?', 'training', 'digital skills', 'capacity building', 'workforce'),
    except: /(?:organi[sz]e|hold) [^.;]+/giu,
  },
  { key: 'digital-economy', cue: cue('digital economy', 'e-commerce', 'digital trade') },
  { key: 'trade-investment', cue: cue('(?<!digital )trade', 'investments?', 'exports?', 'imports?', 'commerce') },
  {
    key: 'digital-data',
    cue: cue('digital data', 'big data', 'data sharing', 'data cent(?:re|er)s?', 'data governance'),
  },
  { key: 'digital-media', cue: cue('digital media', 'social media', 'digital content') },
  { key: 'copyright', cue: cue('copyright', 'intellectual property') },
  {
    key: 'press-communication',
    cue: cue('press', 'journalis(?:m|ts)', 'mass media', 'media cooperation', 'broadcasting', 'publishing'),
  },
  { key: 'ai', cue: cue('artificial intelligence', 'AI', 'machine learning') },
  { key: 'semiconductors', cue: cue('semiconductors?', 'microchips?', 'chips?') },
  { key: 'digital-government', cue: cue('digital government', 'e-government', 'digital public services') },
  { key: 'post-logistics', cue: cue('postal', 'logistics') },
  { key: 'smart-city', cue: cue('smart cit(?:y|ies)') },
  { key: 'science', cue: cue('science', 'scientific', 'joint research', 'innovation') },
  { key: 'education', cue: cue('education', 'universit(?:y|ies)', 'scholarships?', 'student exchange') },
  { key: 'culture', cue: cue('cultural exchange', 'cultural cooperation', 'tourism', 'heritage') },
  { key: 'health', cue: cue('health ?care', 'public health', 'medical', 'medicines') },
  { key: 'energy', cue: cue('energy', 'oil and gas', 'nuclear power', 'wind power') },
  { key: 'agriculture', cue: cue('agriculture', 'agricultural', 'fisheries', 'food safety') },
  { key: 'environment', cue: cue('environment', 'environmental', 'climate', 'green growth', 'green transition') },
  { key: 'finance', cue: cue('banking', 'financial', 'finance', 'taxation', 'customs') },
  { key: 'transport', cue: cue('transport', 'aviation', 'railways?', 'shipping') },
  { key: 'defence-security', cue: cue('defen[cs]e', 'military', 'counter-terrorism') },
  { key: 'law', cue: cue('legal', 'dispute resolution', 'extradition', 'judicial') },
  { key: 'labour', cue: cue('labou?r', 'employment', 'social security') },
];
