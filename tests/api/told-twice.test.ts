import { expect, test } from 'vitest';
import { emptyDesk } from './seeded-desk.ts';

const TOLD = {
  vi: 'Hợp tác bưu chính với Nhật Bản\n\nNgày 20/5/2024, tại Tokyo, Bộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký bản ghi nhớ hợp tác trong lĩnh vực bưu chính.\n',
  viAgain:
    'Bộ trưởng thăm Nhật Bản\n\nNhân chuyến thăm, đại diện Bộ TT&TT Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký kết biên bản ghi nhớ về bưu chính vào ngày 20/5/2024, mở ra nhiều dự án cho doanh nghiệp hai nước.\n',
  sv: 'Samarbete om post\n\nDen 20 maj 2024 undertecknade Vietnams informations- och kommunikationsministerium och Japans inrikes- och kommunikationsministerium ett samförståndsavtal om posttjänster i Tokyo.\n',
  en: 'Cooperation on postal services\n\nOn 20 May 2024 the Ministry of Information and Communications of Viet Nam and the Ministry of Internal Affairs and Communications of Japan signed a memorandum of understanding on postal services in Tokyo.\n',
  viOnCyber:
    'An toàn thông tin với Nhật Bản\n\nNgày 20/5/2024, tại Tokyo, Bộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký bản ghi nhớ hợp tác trong lĩnh vực an toàn thông tin mạng.\n',
  svOnCyber:
    'Samarbete om cybersäkerhet\n\nDen 20 maj 2024 undertecknade Vietnams informations- och kommunikationsministerium och Japans inrikes- och kommunikationsministerium ett samförståndsavtal om cybersäkerhet i Tokyo.\n',
  viNextMonth:
    'Gia hạn hợp tác bưu chính\n\nNgày 21/6/2024, tại Hà Nội, Bộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký bản ghi nhớ hợp tác trong lĩnh vực bưu chính.\n',
  viProtocol:
    'Nghị định thư về bưu chính\n\nNgày 20/5/2024, tại Tokyo, Bộ Thông tin và Truyền thông Việt Nam và Bộ Nội vụ và Truyền thông Nhật Bản đã ký nghị định thư hợp tác trong lĩnh vực bưu chính.\n',
  enAgreement:
    'Postal agreement\n\nOn 20 May 2024 the Ministry of Information and Communications of Viet Nam and the Ministry of Internal Affairs and Communications of Japan signed an agreement on postal services in Tokyo.\n',
  viScience:
    'Hợp tác khoa học\n\nNgày 20/5/2024, tại Tokyo, Bộ Khoa học và Công nghệ Việt Nam và Bộ Giáo dục, Văn hóa, Thể thao, Khoa học và Công nghệ Nhật Bản đã ký bản ghi nhớ hợp tác trong lĩnh vực khoa học.\n',
  enKorea:
    'Postal services with Korea\n\nOn 20 May 2024 the Ministry of Information and Communications of Viet Nam and the Ministry of Science and ICT of the Republic of Korea signed a memorandum of understanding on postal services.\n',
} as const;
type Telling = keyof typeof TOLD;

/** How many agreements the registry has once these articles were imported and all was accepted, in either order. */
async function agreements(...tellings: Telling[]): Promise<number> {
  const counts = new Set<number>();
  for (const order of [tellings, tellings.toReversed()]) {
    const desk = emptyDesk();
    await desk.importFiles(order.map((name) => ({ name: `${name}.txt`, bytes: async () => Buffer.from(TOLD[name]) })));
    await desk.client.suggestions.acceptAll({});
    counts.add((await desk.client.agreements.list({})).length);
    desk.close();
  }
  expect(counts.size).toBe(1);
  return [...counts][0] ?? 0;
}

test.each<Telling[]>([
  ['vi', 'viAgain'],
  ['vi', 'sv'],
  ['vi', 'en'],
  ['sv', 'en'],
  ['viAgain', 'en'],
  ['viOnCyber', 'svOnCyber'],
  ['vi', 'viAgain', 'sv', 'en'],
])('one agreement: %s, %s', async (...tellings) => {
  expect(await agreements(...tellings)).toBe(1);
});

test.each<Telling[]>([
  ['vi', 'viOnCyber'],
  ['vi', 'svOnCyber'],
  ['en', 'svOnCyber'],
  ['vi', 'viNextMonth'],
  ['sv', 'viNextMonth'],
  ['vi', 'viProtocol'],
  ['en', 'viProtocol'],
  ['vi', 'enAgreement'],
  ['sv', 'enAgreement'],
  ['vi', 'viScience'],
  ['en', 'viScience'],
  ['en', 'enKorea'],
  ['vi', 'enKorea'],
])('two agreements, or a doubt that is not merged: %s, %s', async (...tellings) => {
  expect(await agreements(...tellings)).toBe(2);
});

test('two memoranda of the same bodies on one day stay two, each told in two languages', async () => {
  expect(await agreements('vi', 'viOnCyber', 'sv', 'svOnCyber')).toBe(2);
});
