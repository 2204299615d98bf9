import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaccard } from '../../core/matching/jaccard.ts';
import { bandsOf, estimateShare, NEAR_DUPLICATE, sequencesOf, signatureOf } from '../../core/matching/signature.ts';

const shareOf = (a: string, b: string) => estimateShare(signatureOf(a), signatureOf(b));
const meet = (a: string, b: string) =>
  bandsOf(signatureOf(a)).filter((band) => bandsOf(signatureOf(b)).includes(band)).length > 0;

/** Texts of 40 to 200 words; the words are few, so that some sequences come up again. */
const words = fc.array(
  fc.integer({ min: 0, max: 400 }).map((word) => `w${word}`),
  { minLength: 40, maxLength: 200 },
);

describe('a signature', () => {
  test('estimates the share of sequences in common: never off by more than 0.2', () => {
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (own, other, kept) => {
        const text = own.join(' ');
        const edited = [...own.slice(0, Math.round(own.length * kept)), ...other].join(' ');
        const share = jaccard(sequencesOf(text), sequencesOf(edited));
        expect(Math.abs(shareOf(text, edited) - share)).toBeLessThan(0.2);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('does not depend on which text comes first, nor on case, diacritics and punctuation', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(shareOf(a.join(' '), b.join(' '))).toBe(shareOf(b.join(' '), a.join(' ')));
        expect(shareOf(a.join(' '), a.join(', ').toUpperCase())).toBe(1);
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  test('texts that share six in ten sequences meet in a band, others hardly ever do', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 1000 }), (own, at) => {
        const cut = at % Math.floor(own.length / 10);
        const edited = [...own.slice(0, cut), 'khác', ...own.slice(cut + 1)];
        expect(jaccard(sequencesOf(own.join(' ')), sequencesOf(edited.join(' ')))).toBeGreaterThan(0.6);
        expect(meet(own.join(' '), edited.join(' '))).toBe(true);
        expect(meet(own.join(' '), own.map((word) => `other${word}`).join(' '))).toBe(false);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('is the same on every machine', () => {
    expect([...signatureOf('Hai bên ký bản ghi nhớ hợp tác').slice(0, 3)]).toMatchInlineSnapshot(`
      [
        84188789,
        977452257,
        1342772874,
      ]
    `);
  });
});

describe('near duplicates', () => {
  const article =
    'Sáng 14/3, tại Hà Nội, Thứ trưởng đã tiếp đoàn công tác của cơ quan quản lý viễn thông Phần Lan. Hai bên trao đổi ' +
    'kinh nghiệm quản lý tần số, triển khai mạng thế hệ mới và phát triển nhân lực. Kết thúc buổi làm việc, hai bên ký ' +
    'bản ghi nhớ về hợp tác quản lý tần số, có hiệu lực trong ba năm và được gia hạn khi hai bên đồng ý.';

  test.each([
    ['the same text', article],
    ['without diacritics', article.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with a line of the publisher before it', `Theo báo điện tử, ${article}`],
    ['without its last words', article.slice(0, -60)],
    ['with a name corrected', article.replace('Thứ trưởng', 'Bộ trưởng')],
  ])('%s', (_, other) => {
    expect(shareOf(article, other)).toBeGreaterThan(NEAR_DUPLICATE);
    expect(meet(article, other)).toBe(true);
  });

  test.each([
    ['the first sentence only', article.slice(0, 100)],
    [
      'an article on the same event in other words',
      'Đoàn Phần Lan thăm Hà Nội ngày 14/3 và ký với phía Việt Nam một văn kiện về tần số, theo thông cáo của Bộ.',
    ],
    ['a translation', 'Den 14 mars tog vice ministern i Hanoi emot en delegation från Finlands telemyndighet.'],
    ['no text', ''],
  ])('but not %s', (_, other) => {
    expect(shareOf(article, other)).toBeLessThan(NEAR_DUPLICATE);
  });

  test('of scripts without spaces, by their characters', () => {
    const text = '双方签署了关于数字经济合作的谅解备忘录，并就人工智能交换意见';
    expect(sequencesOf('数字经济合作')).toEqual(['数 字 经 济 合', '字 经 济 合 作']);
    expect(shareOf(text, `据新华社报道，${text}`)).toBeGreaterThan(NEAR_DUPLICATE);
    expect(sequencesOf('một hai')).toEqual(['mot hai']);
    expect(sequencesOf(' … ')).toEqual([]);
  });
});
