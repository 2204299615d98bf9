import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { startI18n } from '../../renderer/i18n/i18n.ts';

/** Draws a part of the window as HTML, in English and without the kit's own styles. */
export function draw(part: ReactElement): string {
  if (!('document' in globalThis)) {
    // Links ask where they are, wording tells the document its language.
    Object.assign(globalThis, {
      document: { documentElement: { lang: '' } },
      location: new URL('http://127.0.0.1/'),
    });
    startI18n(['en']);
  }
  const html = renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>{part}</QueryClientProvider>
    </MantineProvider>,
  );
  return html.replace(/<style.*?<\/style>/gs, '');
}

/** The words of some HTML, tags left out. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
