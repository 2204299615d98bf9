import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { Brief } from '../model/brief.ts';
import { MANIFEST_NAMESPACE } from '../model/manifest.ts';
import { allStatements, statementText } from '../model/statements.ts';
import { printable } from './runs.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Any GUID will do that is always the same: it names the kind of part, not the document. */
const STORE_ITEM = '{5E1F0B6D-6B0A-4C0E-9B0C-2C5B7D1A9E40}';

/**
 * Puts a manifest into a document: which edition it is, and what each statement said under its bookmark. It has no ids
 * of the workspace, so that the same articles give the same document on every desk.
 */
export function withManifest(parts: Unzipped, brief: Brief): Unzipped {
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const links = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  return {
    ...parts,
    'customXml/item1.xml': strToU8(manifestXml(brief)),
    'customXml/itemProps1.xml': strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${MANIFEST_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': strToU8(
      types.replace(
        '</Types>',
        '<Override PartName="/customXml/itemProps1.xml" ' +
          'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      links.replace(
        '</Relationships>',
        `<Relationship Id="rIdManifest" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    ),
  };
}

function manifestXml(brief: Brief): string {
  const { reference, country, language, madeOn } = brief;
  const statements = allStatements(brief).map((statement) => {
    const fields = [...new Set((statement.claims ?? []).map(({ field }) => field))].join(' ');
    const about = fields === '' ? '' : ` fields="${fields}"`;
    return `<statement id="${statement.id}"${about}>${escaped(statementText(statement))}</statement>`;
  });
  const head = `reference="${reference}" country="${country}" language="${language}" madeOn="${madeOn}"`;
  return `${HEAD}<brief xmlns="${MANIFEST_NAMESPACE}" ${head}>${statements.join('')}</brief>`;
}

function escaped(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
