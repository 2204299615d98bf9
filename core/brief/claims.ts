import type { Party } from '../model/agreement.ts';
import type { Claim, ClaimField } from '../model/claim.ts';
import type { RecordKind } from '../model/evidence.ts';
import type { BriefAgreement, BriefCommitment, BriefEngagement, BriefFigure, BriefPerson } from './brief-facts.ts';
import { type Composer, valueIn } from './composer.ts';
import { printedDate } from './sections/dates.ts';

/** The claims that a brief makes on an agreement, each with its words; the table puts them under its cells. */
export function agreementClaims(composer: Composer, agreement: BriefAgreement) {
  const { wording, facts } = composer;
  const { id, kind, subject, signatories, parties, date, fields, status, language } = agreement;
  const partners = parties.filter(({ country }) => country !== facts.homeCountry);
  const printed = valueIn(agreement.evidence, 'subject', composer.language) ?? subject;
  const on = claimOn(composer, 'agreement', id);
  return {
    kind: on('kind', kind, wording.agreementKind[kind]),
    subject: on('subject', subject, language === composer.language ? subject : printed),
    signatories: on('signatories', signatories.join('; '), signatories.join(', ')),
    parties: on('parties', partners.map(({ name }) => name).join('; '), bodies(composer, partners, language)),
    date: on('date', date, printedDate(composer, agreement)),
    fields: on('fields', fields.join('; '), composer.fields(fields)),
    status: on('status', status, wording.agreementStatus[status]),
  };
}

export function engagementClaims(composer: Composer, engagement: BriefEngagement) {
  const { id, kind, people, place, date, fields, language } = engagement;
  const names = engagement.with.map(({ name }) => name).join('; ');
  const on = claimOn(composer, 'engagement', id);
  return {
    kind: on('kind', kind, composer.wording.engagementKind[kind]),
    parties: on('parties', names, bodies(composer, engagement.with, language)),
    fields: on('fields', fields.join('; '), composer.fields(fields)),
    people: on('people', people.join('; '), people.join(', ')),
    date: on('date', date, printedDate(composer, engagement)),
    place: on('place', place, place),
  };
}

export function commitmentClaims(composer: Composer, commitment: BriefCommitment) {
  const { wording } = composer;
  const { id, text, owner, due, status, language, evidence } = commitment;
  const on = claimOn(composer, 'commitment', id);
  const printed = language === composer.language ? text : (valueIn(evidence, 'text', composer.language) ?? text);
  return {
    text: on('text', text, printed),
    owner: on('owner', owner, owner ?? wording.notAssigned),
    due: on('due', due, due && composer.date(due)),
    status: on('status', status, status && wording.commitmentStatus[status]),
  };
}

export function figureClaim(composer: Composer, { id, value, unit, text }: BriefFigure): Claim {
  return claimOn(composer, 'figure', id)('value', [value, unit].filter((part) => part !== null).join(' '), text);
}

export function personClaims(composer: Composer, { id, name, role, organisation }: BriefPerson) {
  const on = claimOn(composer, 'person', id);
  const post = [role, organisation].filter((part) => part !== null).join(', ');
  return { name: on('name', name, name), role: on('role', post, post) };
}

/** What is empty has no value, and is printed as not stated. */
function claimOn({ wording }: Composer, recordKind: RecordKind, recordId: string) {
  return (field: ClaimField, value: string | null, text: string | null): Claim => {
    return { recordKind, recordId, field, value: value || null, text: text || wording.notStated };
  };
}

function bodies(composer: Composer, parties: readonly Party[], language: string): string {
  return parties.map((party) => composer.organisation(party, language).text).join('; ');
}
