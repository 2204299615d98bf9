import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { CommandButton } from '../../../renderer/ui/CommandButton.tsx';
import { DateText } from '../../../renderer/ui/DateText.tsx';
import { EmptyState } from '../../../renderer/ui/EmptyState.tsx';
import { ErrorState } from '../../../renderer/ui/ErrorState.tsx';
import { Page } from '../../../renderer/ui/Page.tsx';
import { draw, wordsOf } from '../draw.tsx';

test('a command is a button that tells its keys to eyes and to screen readers', () => {
  const command = { id: 'undo', label: 'shell.undo', keys: ['Mod+Z'], run: () => undefined };
  const html = draw(<CommandButton command={command} />);
  expect(html).toContain('aria-keyshortcuts="Control+Z"');
  expect(wordsOf(html)).toBe('Undo Ctrl+Z');
  expect(draw(<CommandButton command={{ ...command, enabled: false }} />)).toContain('disabled=""');
});

test('a page has one heading, the way back, and its buttons', () => {
  const html = draw(<Page title="A visit" back={{ href: '/engagements', label: 'Engagements' }} actions="Remove" />);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('href="/engagements"');
  expect(wordsOf(html)).toBe('← Engagements A visit Remove');
});

test('an empty place says what to do, with a door to it', () => {
  const html = draw(<EmptyState title="None" text="Import one." action={{ label: 'Go', href: '/articles' }} />);
  expect(wordsOf(html)).toBe('None Import one. Go');
  expect(html).toContain('href="/articles"');
});

test('an error is read out, with a way to try again', () => {
  const html = draw(<ErrorState error={new ORPCError('NOT_FOUND')} retry={() => undefined} />);
  expect(html).toContain('role="alert"');
  expect(wordsOf(html)).toMatch(/could not be shown .*may have been undone.* Try again/);
});

test('no date is nothing', () => {
  expect(draw(<DateText edtf={null} />)).toBe('');
  expect(wordsOf(draw(<DateText edtf="XXXX-12-12" />))).toBe('12 Dec (year not stated)');
});
