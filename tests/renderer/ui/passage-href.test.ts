import { expect, test } from 'vitest';
import { passageHref, spanInAddress } from '../../../renderer/ui/passage-href.ts';

test('the address of a passage is read back the same', () => {
  const href = passageHref({ articleId: 'a 1', start: 120, end: 180 });
  expect(href).toBe('/articles/a%201?at=120-180');
  expect(spanInAddress(href.slice(href.indexOf('?')))).toEqual({ start: 120, end: 180 });
});

test.each(['', '?at=', '?at=12', '?at=12-12', '?at=20-12', '?at=a-b', '?at=-1-5'])('%s points at nothing', (search) => {
  expect(spanInAddress(search)).toBeNull();
});
