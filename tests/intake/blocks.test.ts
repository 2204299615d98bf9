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

describe('captions away from their pictures', () => {
  const scene = 'Bộ trưởng Lê Văn An khẳng định Việt Nam coi trọng hợp tác bưu chính.';
  const article = `Hai nước bàn về bưu chính\n\n${BODY}\n${scene}\n${BODY} Một.\n${BODY} Hai.\n${BODY} Ba.`;

  test('put together at the foot: all are captions, and so is the line above that one of them repeats', () => {
    const found = kinds(`${article}\n\n\n${scene}\nHai nước ký kế hoạch hợp tác.`).filter(
      ([kind]) => kind === 'caption',
    );
    expect(found.map(([, text]) => text)).toEqual([scene, scene, 'Hai nước ký kế hoạch hợp tác.']);
  });
  test('a last paragraph that repeats nothing is body', () => {
    expect(kindOf(`${article}\n\nHai nước ký kế hoạch hợp tác.`, 'Hai nước ký kế hoạch hợp tác.')).toBe('paragraph');
  });
  test('run into a paragraph, up to the credit in brackets', () => {
    const text = `Hai nước bàn về bưu chính\n${BODY.repeat(5)} Toàn cảnh hội nghị tại Hà Nội. (Ảnh: An Bình) Về phía Phần Lan có Đại sứ.`;
    expect(kinds(text).slice(1)).toEqual([
      ['paragraph', BODY.repeat(5)],
      ['caption', 'Toàn cảnh hội nghị tại Hà Nội. (Ảnh: An Bình)'],
      ['paragraph', 'Về phía Phần Lan có Đại sứ.'],
    ]);
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
  const wrapped =
    'The two ministries agreed on Monday to set up a joint group on\npostal services, which will meet twice a year and report to\nboth governments on what has been done and what remains to\nbe done before the end of the period.';

  test('hard-wrapped lines are one paragraph', () => {
    expect(kinds(wrapped)).toEqual([['paragraph', wrapped.replaceAll('\n', ' ')]]);
  });
  test('in a wrapped text two lines are enough; items of a list and a title stay apart', () => {
    const short = 'The group will meet in Oslo before the end of the year and in\nHanoi in spring.';
    const list = '- ports and the railways behind them, with their warehouses;\n- posts.';
    expect(kinds(`Ports and rails agree\n\n${wrapped}\n\n${short}\n\n${list}`)).toEqual([
      ['title', 'Ports and rails agree'],
      ['paragraph', wrapped.replaceAll('\n', ' ')],
      ['paragraph', short.replace('\n', ' ')],
      ['list-item', '- ports and the railways behind them, with their warehouses;'],
      ['list-item', '- posts.'],
    ]);
  });
  test('paragraphs on lines of their own stay apart', () => {
    expect(kinds(`${BODY}\n${BODY} Một.\n${BODY} Hai.`)).toHaveLength(3);
  });
  test('short sentences on lines of their own stay apart', () => {
    const lines = ['Hai bên họp tại Hà Nội.', 'Kim ngạch tăng 5% trong năm qua.', 'Kỳ họp sau diễn ra tại Helsinki.'];
    expect(kinds(lines.join('\n')).map(([, text]) => text)).toEqual(lines);
  });
});

describe('titles that are asked, or stand below the name of a column', () => {
  test.each([
    ['Việt Nam sẽ là trung tâm dữ liệu?', `Việt Nam sẽ là trung tâm dữ liệu?\n\n${BODY}`],
    ['Hai nước bàn về bưu chính', `Thời sự\n\nHai nước bàn về bưu chính\n\n${BODY}`],
    ['Hai nước bàn về bưu chính', `14:20, 03/05/2025\nTrang chủ › Tin tức\nHai nước bàn về bưu chính\n${BODY}`],
  ])('%s', (title, text) => {
    expect(readText(text).title).toBe(title);
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
  test.each([
    ['2025-05-03', 'Publicerad 3 maj 2025'],
    ['2025-05-03', 'Uppdaterad 9 maj 2025\nPublicerad 3 maj 2025'],
    ['2025-05-09', 'Uppdaterad 9 maj 2025'],
    ['2025-05-03', '2025-05-03T14:20:00+07:00'],
  ])('the day of publication is %s in: %s', (day, lines) => {
    expect(readText(`Nytt samarbete om post\n${lines}\n\n${SV_BODY}`).publishedOn).toBe(day);
  });
  test.each(['Publicerad 31 februari 2025', 'Publicerad i maj'])('no day is made of: %s', (line) => {
    expect(readText(`Nytt samarbete om post\n${line}\n\n${SV_BODY}`).publishedOn).toBeNull();
  });
  test('a source by its name, and a body that signs its release', () => {
    expect(readText(`Hai nước bàn về bưu chính\n${BODY}\nNguồn: Báo Bưu điện`).publisher).toBe('Báo Bưu điện');
    const release = 'The two ministries agreed on Monday to set up a joint group on postal services for both.';
    expect(readText(`Ports agree on a plan\n\n${release}\n\nMINISTRY OF PORTS\n3 MAY 2025`)).toMatchObject({
      publisher: 'MINISTRY OF PORTS',
      publishedOn: '2025-05-03',
    });
  });
});
