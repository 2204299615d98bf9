import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Brief, Citation, HouseStyle, Statement } from '../../../core/model/brief.ts';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

let Sheet: typeof import('../../../renderer/features/briefs/paper/Sheet.tsx').Sheet;
beforeAll(async () => {
  ({ Sheet } = await import('../../../renderer/features/briefs/paper/Sheet.tsx'));
});

const citation: Citation = {
  source: 1,
  label: '[1] Vietnamnet.vn, st. 4',
  exact: 'ký bản ghi nhớ về viễn thông',
  language: 'vi',
  articleId: 'a1',
  passageId: 'p1',
};
const say = (id: string, text: string, citations: readonly Citation[] = []): Statement => ({
  id,
  runs: [{ text }],
  basis: citations.length > 0 ? 'stated' : 'editor',
  citations,
});

const brief: Brief = {
  country: 'CN',
  countryName: 'Kina',
  language: 'sv',
  madeOn: '2026-11-23',
  reference: 'CN-2026-001',
  frame: {
    parentAgency: 'Ministeriet',
    agency: 'Avdelningen',
    date: '2026-11-23',
    number: 'Nr /BC-HTQT',
    kind: 'Landpromemoria',
    title: 'Samarbetet med Kina',
    addressees: ['Till: Ministerns kansli'],
    circulation: 'ENDAST FÖR INTERNT BRUK',
    referenceLabel: 'Dnr:',
    page: 'Sida',
  },
  closing: {
    sentence: null,
    recipients: ['Kopia till:', '- Arkivet.'],
    authority: ['Avdelningschef'],
    signer: 'Namnförtydligande',
  },
  keyFacts: {
    heading: 'Fakta i korthet',
    figures: [{ value: '5', statement: say('count', 'överenskommelser') }],
    rows: [{ label: 'Underlag', statements: [say('asOf', 'Per den 23 november')] }],
  },
  sections: [
    {
      key: 'agreements',
      heading: '2. Avtal',
      blocks: [
        { type: 'paragraph', statement: say('signed', 'Ett samförståndsavtal undertecknades.', [citation]) },
        {
          type: 'table',
          caption: 'Tabell 1',
          columns: [{ key: 'no', label: 'Nr', align: 'center', width: 0.1 }],
          rows: [[say('cell', '1')]],
        },
      ],
    },
    { key: 'sources', heading: '9. Källor', blocks: [] },
  ],
  sources: [{ number: 1, articleId: 'a1', runs: [{ text: 'Vietnamnet.vn' }], url: null, sha256: '0'.repeat(64) }],
};

function draw(style: HouseStyle): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <Sheet brief={brief} style={style} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

test('every statement is on the sheet under its own name', () => {
  const html = draw('international');
  for (const id of ['count', 'asOf', 'signed', 'cell']) expect(html).toContain(`id="s_${id}"`);
  expect(html).toContain('<h3 id="section-agreements" tabindex="-1">2. Avtal</h3>');
});

test('a cited statement has a numbered door to its article, and the quote in its own language below', () => {
  const html = draw('international');
  expect(html).toMatch(/<sup><a [^>]*href="\/articles\/a1"[^>]*>1<\/a><\/sup>/);
  expect(html).toContain('[1] Vietnamnet.vn, st. 4: ”<q lang="vi">ký bản ghi nhớ về viễn thông</q>”');
});

test('what rests on the editor alone is marked', () => {
  expect(draw('international')).toMatch(/id="s_cell"[^>]* data-basis="editor"/);
});

test('the sources stand in their own section', () => {
  const [, after = ''] = draw('international').split('9. Källor');
  expect(after).toContain('<strong>[1]</strong>');
});

test('only the decree’s style has the national name and the note of circulation in a box; both end alike', () => {
  const decree = draw('decree30');
  const plain = draw('international');
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ENDAST FÖR INTERNT BRUK']) {
    expect(decree).toContain(words);
  }
  expect(plain).not.toContain('CỘNG HÒA');
  for (const html of [decree, plain]) {
    expect(html).toMatch(/Kopia till:.*- Arkivet\..*Avdelningschef.*Namnförtydligande/);
  }
  expect(plain).toContain('Dnr: CN-2026-001');
});
