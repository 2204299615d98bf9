import { describe, expect, test } from 'vitest';
import { completeYear, findDates } from '../../core/extraction/dates.ts';
import { lexiconFor } from '../../core/extraction/lexicon/lexicons.ts';
import { factsOf } from './article.ts';

function edtf(language: string, text: string): string[] {
  const lexicon = lexiconFor(language);
  if (!lexicon) throw new Error(`no lexicon for ${language}`);
  return findDates(text, { start: 0, end: text.length }, lexicon).map((date) => date.edtf);
}

describe('dates as printed, none with a year that is not', () => {
  test.each([
    ['vi', 'Chiều ngày 12/12, hai bên gặp nhau.', ['XXXX-12-12']],
    ['vi', 'Từ ngày 5-7/8 tại Huế.', ['XXXX-08-05/XXXX-08-07']],
    ['vi', 'Từ ngày 03-04/9/2024, đoàn đã làm việc.', ['2024-09-03/2024-09-04']],
    ['vi', 'ngày 1 và 2-8', ['XXXX-08-01/XXXX-08-02']],
    ['vi', 'từ ngày 30/9 đến 2/10', ['XXXX-09-30/XXXX-10-02']],
    ['vi', 'Sáng 28-8 và ngày 18.10', ['XXXX-08-28', 'XXXX-10-18']],
    ['vi', 'ngày 3 tháng 2 năm 2021', ['2021-02-03']],
    ['vi', 'vào tháng 12/2008, sau năm 1992', ['2008-12', '1992']],
    ['vi', 'trực 24/7 với 1/3 số máy, tăng 3.5 lần, giai đoạn 300 - 400', []],
    ['vi', 'ngày 31/2', []],
    ['sv', 'den 12 december', ['XXXX-12-12']],
    ['sv', 'den 19–21 november 2024', ['2024-11-19/2024-11-21']],
    ['sv', 'från den 30 maj till den 2 juni 2023', ['2023-05-30/2023-06-02']],
    ['sv', 'i april 2020 och sedan 1969', ['2020-04', '1969']],
    ['sv', 'omkring 2015–2020 kronor, 12 avtal', []],
    ['en', 'on 14 March 2024', ['2024-03-14']],
    ['en', 'March 3rd, 2021 and 5 May', ['2021-03-03', 'XXXX-05-05']],
    ['en', 'from June 5-7, 2022', ['2022-06-05/2022-06-07']],
    ['en', 'since 2013, in April 2015', ['2013', '2015-04']],
    ['en', 'may sign 2020 documents', []],
  ])('%s: %s', (language, text, expected) => {
    expect(edtf(language, text)).toEqual(expected);
  });
});

describe('the year from the day of publication', () => {
  test.each([
    ['XXXX-06-27', '2025-06-28', '2025-06-27'],
    ['XXXX-08-01/XXXX-08-02', '2024-08-06', '2024-08-01/2024-08-02'],
    ['XXXX-12-30', '2025-01-02', null],
    ['XXXX-07-01', '2025-06-28', null],
    ['XXXX-03-01', '2025-06-28', null],
    ['2019-03-01', '2025-06-28', null],
    ['XXXX-03-01', null, null],
  ])('%s, published %s: %s', (day, published, expected) => {
    expect(completeYear(day, published)).toBe(expected);
  });
});

describe('which days are events', () => {
  const events = (...parts: string[]) =>
    factsOf('vi', parts, { publishedOn: '2024-05-10' })
      .dates.filter(({ role }) => role === 'event')
      .map(({ edtf: day }) => day);

  test('a day that is told, but not an anniversary, an old day or one in brackets', () => {
    expect(
      events(
        'Ngày 8/5, hai bộ trưởng gặp nhau.',
        'Hội nghị kỷ niệm ngày thành lập 2/5.',
        'Ngày 3/4/2011, hai nước mở đại sứ quán.',
        'Chuyến thăm trước (6/5) rất thành công.',
      ),
    ).toEqual(['2024-05-08']);
  });

  test('the day of publication is reported as published', () => {
    const { dates } = factsOf('vi', ['Hai bên gặp nhau.'], { publishedOn: '2024-05-10' });
    expect(dates).toEqual([{ edtf: '2024-05-10', role: 'published', passages: [] }]);
  });

  test('a signing today is on the day of publication, inferred from the word', () => {
    const text = 'Japan and Viet Nam signed a protocol on customs today.';
    const [agreement] = factsOf('en', [text], { publishedOn: '2024-05-10' }).agreements;
    expect(agreement?.date).toBe('2024-05-10');
    expect(agreement?.support).toEqual([
      { field: 'date', basis: 'inferred', passage: { start: text.indexOf('today'), end: text.indexOf('.') } },
    ]);
  });

  test('two rival days are not chosen from', () => {
    const { agreements } = factsOf('vi', [
      'Ngày 2/4, đoàn đến thăm Lào.',
      'Ngày 2/11, đoàn đến thăm và làm việc với Bộ Y tế Lào.',
      'Bộ Y tế Việt Nam đã ký bản ghi nhớ về vắc xin với Bộ Y tế Lào.',
    ]);
    expect(agreements.map(({ date }) => date)).toEqual([null]);
  });
});
