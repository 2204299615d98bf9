import { describe, expect, test } from 'vitest';
import {
  type EngagementCandidate,
  type EngagementTraits,
  matchEngagement,
} from '../../core/matching/match-engagement.ts';
import { known, printed } from './traits.ts';

const meeting: EngagementTraits = {
  kind: 'meeting',
  date: '2024-03-14',
  parties: [known('fi-traficom', 'Traficom')],
  countries: ['FI'],
  people: [],
  place: null,
  fields: ['telecom'],
  language: 'vi',
};
const unnamed = { ...meeting, parties: [], people: ['Phan Tâm', 'Jarkko Saarimäki'] };
const record = (more: Partial<EngagementCandidate> = {}): EngagementCandidate => ({
  ...{ ...meeting, id: 'r', sameStory: false, language: 'sv' },
  ...more,
});
const verdict = (a: EngagementTraits, b: EngagementCandidate) => matchEngagement(a, [b])?.certainty ?? 'other';

describe('one meeting', () => {
  test.each<[string, EngagementTraits, EngagementCandidate]>([
    ['told in two languages', meeting, record()],
    ['within a visit of three days', meeting, record({ date: '2024-03-13/2024-03-15' })],
    ['without its year', meeting, record({ date: 'XXXX-03-14' })],
    ['with no field read', meeting, record({ fields: [] })],
    ['in the same place', { ...meeting, place: 'Hà Nội' }, record({ place: 'Ha Noi' })],
    ['with a person named twice', { ...meeting, people: ['Phan Tâm'] }, record({ people: ['Phan Tam'] })],
    ['of two people and no body', unnamed, record({ parties: [], people: unnamed.people })],
    ['with one body more', meeting, record({ parties: [...meeting.parties, known('fi-lvm', 'LVM')], sameStory: true })],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('sure');
  });
});

describe('for the editor to say', () => {
  test.each<[string, EngagementTraits, EngagementCandidate]>([
    ['a visit for one, a meeting for the other', meeting, record({ kind: 'visit' })],
    ['the day after', meeting, record({ date: '2024-03-15' })],
    ['no day', meeting, record({ date: null })],
    ['another place in the same language', { ...meeting, place: 'Huế', language: 'sv' }, record({ place: 'Hanoi' })],
    [
      'a body that no list knows in another language',
      { ...meeting, parties: [printed('Cơ quan Viễn thông', 'FI')], people: ['Phan Tâm'] },
      record({ people: ['Phan Tâm'] }),
    ],
    ['other fields', meeting, record({ fields: ['culture'] })],
    ['one person and no body', { ...unnamed, people: ['Phan Tâm'] }, record({ people: ['Phan Tâm'], place: 'Huế' })],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('maybe');
  });
});

describe('two meetings', () => {
  test.each<[string, EngagementTraits, EngagementCandidate]>([
    ['with another body', meeting, record({ parties: [known('fi-lvm', 'LVM')] })],
    ['two days later', meeting, record({ date: '2024-03-16' })],
    ['of another kind', meeting, record({ kind: 'award' })],
    ['in another country', meeting, record({ countries: ['SE'] })],
    ['without bodies or people', { ...meeting, parties: [] }, record({ parties: [], place: null })],
    ['a forum in place of a visit', { ...meeting, kind: 'visit' }, record({ kind: 'forum' })],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('other');
  });
});
