import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, expect, test, vi } from 'vitest';
import type { EvidenceDetail } from '../../../core/api/schemas/record.ts';
import records from '../../../renderer/features/records/wording.en.json' with { type: 'json' };

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

async function load() {
  const { ChoiceField } = await import('../../../renderer/features/records/ChoiceField.tsx');
  const { DateField } = await import('../../../renderer/features/records/DateField.tsx');
  const { PartiesField } = await import('../../../renderer/features/records/ListFields.tsx');
  return { ChoiceField, DateField, PartiesField };
}
let fields: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  fields = await load();
  const resources = { en: { translation: { records, date: { noYear: 'year not stated' } } } };
  await i18next.use(initReactI18next).init({ lng: 'en', resources, interpolation: { escapeValue: false } });
});

function draw(field: ReactElement): string {
  const html = renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>{field}</QueryClientProvider>
    </MantineProvider>,
  );
  return html.replace(/<style.*?<\/style>/gs, '');
}

function evidence(field: string, value: string, exact: string): EvidenceDetail {
  const passage = { id: `p-${exact}`, articleId: 'a1', start: 10, end: 20, exact, prefix: '', suffix: '' };
  return { id: `e-${exact}`, field, value, basis: 'stated', passage, articleLabel: 'A visit', language: 'vi' };
}

const STATUSES = [
  { value: 'signed', label: 'Signed' },
  { value: 'in-force', label: 'In force' },
];
const save = () => undefined;

test('a value stands over the passage that states it, which is a door to the article', () => {
  const rows = [evidence('status', 'signed', 'đã ký kết')];
  const html = draw(<fields.ChoiceField name="status" evidence={rows} value="signed" choices={STATUSES} save={save} />);
  expect(html).toContain('Signed');
  expect(html).toContain('href="/articles/a1?at=10-20"');
  expect(html).toContain('<q lang="vi">đã ký kết</q>');
  expect(html).toContain('Stated · VI · A visit');
  expect(html).not.toContain(records.basis.unsupported);
});

test('a value without a passage is marked as unsupported', () => {
  const html = draw(<fields.ChoiceField name="status" evidence={[]} value="signed" choices={STATUSES} save={save} />);
  expect(html).toContain(records.basis.unsupported);
});

test('a value that the source contradicts is the editor’s, with the source’s own beside it to choose', () => {
  const rows = [evidence('status', 'signed', 'đã ký kết')];
  const html = draw(
    <fields.ChoiceField name="status" evidence={rows} value="in-force" choices={STATUSES} save={save} />,
  );
  expect(html).toContain(records.basis.editor);
  expect(html).toContain(records.rivals.editor);
  expect(html).toContain(records.rivals.use);
  expect(html.match(/<q /g)).toHaveLength(1);
});

test('two days stand side by side, the one in use marked', () => {
  const rows = [evidence('date', '2023-11-02', 'ngày 2/11'), evidence('date', '2023-04-02', 'ngày 2/4')];
  const html = draw(<fields.DateField name="date" evidence={rows} value="2023-04-02" save={save} />);
  expect(html).toContain(records.rivals.sources);
  expect(html.match(new RegExp(records.rivals.use, 'g'))).toHaveLength(1);
  expect(html.match(new RegExp(`>${records.rivals.chosen}<`, 'g'))).toHaveLength(1);
});

test('a date without its year says so, and no date is shown as not stated', () => {
  expect(draw(<fields.DateField name="date" evidence={[]} value="XXXX-12-12" save={save} />)).toContain(
    'year not stated',
  );
  expect(draw(<fields.DateField name="date" evidence={[]} value={null} save={save} />)).toContain(records.notStated);
});

test('parties are shown as printed, each with its country', () => {
  const parties = [{ name: 'Bộ Thương mại', country: 'CN' }];
  const html = draw(<fields.PartiesField name="parties" evidence={[]} value={parties} save={save} />);
  expect(html).toMatch(/Bộ Thương mại<[^>]+> · China/);
});
