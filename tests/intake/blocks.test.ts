import { describe, expect, test } from 'vitest';
import { kindIn as kindOf, blocksIn as kinds, readArticle as readText } from './read-article.ts';

const BODY =
  'Chiều 3/5, hai nước đã trao đổi về hợp tác bưu chính và thống nhất lập một nhóm chuyên gia để chuẩn bị cho kỳ họp sau.';
const SV_BODY =
  'Regeringarna har enats om att fördjupa samarbetet inom post och logistik, och en arbetsgrupp ska lämna förslag till hösten.';

describe('titles', () => {
  test('the first line without the end of a sentence', () => {
    expect(kinds(`Hai nước bàn về bưu chính\n${BODY}`)[0]?.[0]).toBe('title');
    expect(kinds(`# Nytt samarbete om post\n\n${SV_BODY}`)[0]).toEqual(['title', 'Nytt samarbete om post']);
  });
  test('a first sentence is no title', () => {
    expect(readText(`${BODY}\n\n${BODY}`).title).toBeNull();
  });
});

describe('furniture', () => {
  test.each([
    'anh-le-ky-01.jpg',
    '• :',
    '14:20, 03/05/2025',
    'Thứ Ba, 14:20 03/05/2025',
    'Click để đánh giá bài viết',
    'Lượt truy cập : 1.204',
    'Chia sẻ bài viết lên zalo',
  ])('%s', (line) => {
    expect(kindOf(`Hai nước bàn về bưu chính\n${line}\n${BODY}`, line)).toBe('furniture');
  });
  test.each([
    'Kim ngạch năm 2024: 8 tỷ USD, tăng 5%.',
    'Lúc 14:20 ngày 03/05/2025, hai bên bắt đầu họp tại Hà Nội.',
    'Hai bên chia sẻ kinh nghiệm về quản lý bưu chính.',
    'Ông Nam nói: "Chúng tôi sẽ ký."',
  ])('is not: %s', (line) => {
    expect(kindOf(`Hai nước bàn về bưu chính\n${BODY}\n${line}\n${BODY} Và thêm nữa.`, line)).toBe('paragraph');
  });
  test('labels of widgets at the foot go with the furniture around them', () => {
    const text = `Hai nước bàn về bưu chính\n${BODY}\nNguồn: buudien.vn\nThống kê truy cập\nLịch công tác\nHôm nay : 12\nHôm qua : 30`;
    expect(kindOf(text, 'Lịch công tác')).toBe('furniture');
    expect(readText(text).publisher).toBe('buudien.vn');
  });
});

describe('captions', () => {
  test.each([
    'Bộ trưởng Lê Văn An và Đại sứ John Doe tại lễ ký. Ảnh: Minh Thu',
    'Toàn cảnh hội nghị. (Ảnh: TTXVN)',
    'Bộ trưởng Lê Văn An thăm và làm việc tại Bưu điện Phần Lan.',
  ])('%s', (line) => {
    expect(kindOf(`Hai nước bàn về bưu chính\n${BODY}\n${line}\n${BODY} Và thêm nữa.`, line)).toBe('caption');
  });
  test.each([
    'Bộ trưởng Lê Văn An cho biết Việt Nam coi trọng hợp tác này.',
    'Đại sứ Anna Berg đã đến thăm trung tâm dữ liệu.',
    'Hình ảnh đất nước được giới thiệu tại triển lãm.',
  ])('is not: %s', (line) => {
    expect(kindOf(`Hai nước bàn về bưu chính\n${BODY}\n${line}\n${BODY} Và thêm nữa.`, line)).toBe('paragraph');
  });
  test('a Swedish photo credit', () => {
    const line = 'Utrikesministern hälsar på sin motpart. Foto: Anna Lind';
    expect(kindOf(`Nytt samarbete om post\n\n${SV_BODY}\n\n${line}\n\n${SV_BODY} Mer följer.`, line)).toBe('caption');
  });
});

describe('headings', () => {
  test('a short line without an end before a paragraph', () => {
    expect(
      kindOf(`Hai nước bàn về bưu chính\n${BODY}\nVề thương mại điện tử\n${BODY} Và nữa.`, 'Về thương mại điện tử'),
    ).toBe('heading');
  });

  const sentence = 'Parterna har enats om att mötas en gång om året för att följa upp arbetet. ';
  test('one that was run into a long paragraph', () => {
    const text = `${sentence.repeat(10)}Samarbete kring havsforskning Finlands miljöministerium har undertecknat en plan för Östersjön.`;
    expect(kinds(text).slice(1)).toEqual([
      ['heading', 'Samarbete kring havsforskning'],
      ['paragraph', 'Finlands miljöministerium har undertecknat en plan för Östersjön.'],
    ]);
  });
  test.each([
    'Samarbete kring havsforskning är viktigt för Finlands miljöministerium som har en plan.',
    'Samarbete om handel mellan Sverige och Vietnam har ökat.',
    'Samarbete inom EU har ökat.',
  ])('not a sentence that only starts like one: %s', (start) => {
    expect(kinds(`${sentence.repeat(10)}${start}`).map(([kind]) => kind)).toEqual(['paragraph']);
  });
});

describe('units', () => {
  test('hard-wrapped lines are one paragraph', () => {
    const wrapped =
      'The two ministries agreed on Monday to set up a joint group on\npostal services, which will meet twice a year and report to\nboth governments on what has been done and what remains to\nbe done before the end of the period.';
    expect(kinds(wrapped)).toEqual([['paragraph', wrapped.replaceAll('\n', ' ')]]);
  });
  test('paragraphs on lines of their own stay apart', () => {
    expect(kinds(`${BODY}\n${BODY} Một.\n${BODY} Hai.`)).toHaveLength(3);
  });
});

describe('where it is from', () => {
  test('a source line gives address, publisher and day', () => {
    const article = readText(
      `Hai nước bàn về bưu chính\n${BODY}\nNguồn: https://www.example.vn/tin/buu-chinh-123.htm\nCập nhật ngày 04/05/2025`,
    );
    expect(article).toMatchObject({
      url: 'https://www.example.vn/tin/buu-chinh-123.htm',
      publisher: 'example.vn',
      publishedOn: '2025-05-04',
    });
  });
  test('days in the body are not the day of publication', () => {
    expect(readText(`Hai nước bàn về bưu chính\n${BODY}\nNgày 04/05/2025, hai bên đã họp.`).publishedOn).toBeNull();
  });
});

test.each([
  ['vi', BODY],
  ['sv', SV_BODY],
  ['en', 'The two governments have agreed to deepen their cooperation in postal services and logistics.'],
  ['zh', '两国政府同意加强邮政和物流领域的合作，并成立联合工作组。'],
  ['ru', 'Правительства двух стран договорились углубить сотрудничество в области почты.'],
])('language %s', (language, text) => {
  expect(readText(text).language).toBe(language);
});
