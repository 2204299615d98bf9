import { describe, expect, test } from 'vitest';
import { factsOf } from './article.ts';

const engagements = (language: string, ...parts: string[]) =>
  factsOf(language, parts).engagements.map(({ kind, with: bodies, people, place, date }) =>
    [kind, bodies.join(' + '), people.join(', ') || '-', place ?? '-', date ?? '-'].join(' | '),
  );

describe('who was met', () => {
  test.each([
    [
      'vi',
      'Sáng 15/10, Thứ trưởng Phan Văn Tâm làm việc với Cơ quan Vũ trụ Nhật Bản tại Tokyo.',
      ['meeting | Cơ quan Vũ trụ Nhật Bản | Phan Văn Tâm | Tokyo | XXXX-10-15'],
    ],
    [
      'vi',
      'Đại sứ Chile tại Việt Nam Sergio Rojas đã có cuộc gặp với Thứ trưởng Bùi Thế Hải tại Hà Nội ngày 8/9.',
      ['meeting | Đại sứ Chile tại Việt Nam | Sergio Rojas, Bùi Thế Hải | Hà Nội | XXXX-09-08'],
    ],
    [
      'vi',
      'Bộ Nội vụ phối hợp với Bộ Thông tin Campuchia tổ chức hội thảo về báo chí số tại Phnôm Pênh.',
      ['forum | Bộ Thông tin Campuchia | - | Phnôm Pênh | -'],
    ],
    ['vi', 'Đoàn đã đến thăm Viện Gen Peru (GIP).', ['visit | Viện Gen Peru (GIP) | - | - | -']],
    [
      'sv',
      'Statsminister Eva Lund träffade Thailands president Somchai Wong i Bangkok den 4 juli.',
      ['meeting | Thailands president | Eva Lund, Somchai Wong | Bangkok | XXXX-07-04'],
    ],
    [
      'sv',
      'Myndigheten för digital förvaltning besökte Estlands ekonomi- och kommunikationsministerium i Tallinn.',
      ['visit | Estlands ekonomi- och kommunikationsministerium | - | Tallinn | -'],
    ],
    [
      'en',
      "Minister Tran Van Binh met with Chile's Ambassador Sergio Rojas in Hanoi on 4 July.",
      ["meeting | Chile's Ambassador | Tran Van Binh, Sergio Rojas | Hanoi | XXXX-07-04"],
    ],
    [
      'vi',
      'Sáng 4/11, Bộ trưởng Trần Văn Hùng đã có buổi làm việc với ông Jean Petit, Quốc vụ khanh phụ trách chuyển đổi số Pháp.',
      ['meeting | Quốc vụ khanh phụ trách chuyển đổi số Pháp | Trần Văn Hùng, Jean Petit | - | XXXX-11-04'],
    ],
    [
      'en',
      'Peru Communications Commission Chairman Ana Torres met with Vietnamese Ambassador Bui Van Yen on 5 April.',
      ['meeting | Peru Communications Commission | Ana Torres, Bui Van Yen | - | XXXX-04-05'],
    ],
    ['vi', 'Hai bên sẽ làm việc với Bộ Y tế Lào vào tháng tới.', []],
    ['vi', 'Bộ trưởng đã làm việc với các bộ, cơ quan của Hàn Quốc.', []],
    ['vi', 'Thứ trưởng làm việc với Sở Y tế Cà Mau.', []],
    ['en', 'The minister plans to visit the Ministry of Mines of Peru.', []],
    ['sv', 'Ministern väntas besöka Perus gruvministerium.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(engagements(language, text)).toEqual(expected);
  });

  test('a caption that shortens the name tells of the same meeting', () => {
    const { engagements: found } = factsOf('vi', [
      'Đoàn đã có buổi làm việc với Viện Gen Peru (GIP).',
      { kind: 'caption', text: 'Thứ trưởng Lê Văn Bình thăm và làm việc với GIP.' },
    ]);
    expect(found.map(({ evidence, people }) => [evidence.length, people])).toEqual([[2, ['Lê Văn Bình']]]);
  });

  test('`the same day` is the day told before, and says so', () => {
    const { engagements: found } = factsOf('vi', [
      'Ngày 1/11, Thứ trưởng Lê Văn Bình làm việc với Bộ Y tế Peru.',
      'Cùng ngày, Thứ trưởng Lê Văn Bình làm việc với Viện Gen Peru.',
    ]);
    expect(found.map(({ date, support }) => [date, support.map(({ basis }) => basis)])).toEqual([
      ['XXXX-11-01', []],
      ['XXXX-11-01', ['inferred']],
    ]);
  });

  test('a foreign body that presents was met, in an article of meetings only', () => {
    const presents = 'Cơ quan Vũ trụ Peru (PSA) đã giới thiệu các chương trình vệ tinh.';
    expect(engagements('vi', presents)).toEqual([]);
    expect(engagements('vi', 'Đoàn đã làm việc với Bộ Y tế Peru.', presents)).toHaveLength(2);
  });
});
