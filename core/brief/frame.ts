import type { Brief, BriefClosing } from '../model/brief.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Office } from '../model/office.ts';
import type { Wording } from './wording/wording.ts';

/** The head of a paper and the labels around its content, as printed. */
export function frameOf({ frame }: Wording, office: Office, madeOn: string, country: string): Brief['frame'] {
  const day = parseEdtf(madeOn)?.first ?? { year: null, month: null, day: null };
  return {
    parentAgency: office.parentAgency,
    agency: office.agency,
    date: frame.dateLine(office.place, day),
    number: frame.number(office.number, office.symbol),
    kind: frame.kind,
    title: frame.title(country),
    addressees: addressed(frame.addressed, office.addressees),
    circulation: office.circulation,
    referenceLabel: frame.reference,
    page: frame.page,
  };
}

/** What stands under the last section of a paper, as printed. */
export function closingOf({ frame }: Wording, office: Office): BriefClosing {
  const { agency, addressees, recipients, authority, post, signer } = office;
  const signed = [authority, post].filter((line) => line !== '');
  return {
    sentence: frame.closing(agency, addressees.join(', ')),
    recipients: recipients.length > 0 ? [frame.recipients, ...itemised(recipients)] : [],
    authority: signed,
    signer: signed.length > 0 || signer !== '' ? signer || frame.signer : '',
  };
}

/** One addressee stands on the line of the address, several one below the other. */
function addressed(label: string, addressees: readonly string[]): string[] {
  if (addressees.length === 0) return [];
  return addressees.length === 1 ? [`${label} ${addressees[0]}`] : [label, ...itemised(addressees)];
}

/** `- A;`, `- B.` */
function itemised(items: readonly string[]): string[] {
  return items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : ';'}`);
}
