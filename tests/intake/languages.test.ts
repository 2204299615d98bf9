import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../core/model/article.ts';
import { kindIn, readArticle } from './read-article.ts';

interface Sample {
  readonly title: string;
  readonly body: string;
  readonly kinds: Partial<Record<BlockKind, readonly string[]>>;
}

/** Lines as they stand in the middle of an article, by the kind that each must have; near misses are paragraphs. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  vi: {
    title: 'Hai nước bàn về bưu chính',
    body: 'Chiều 3/5, hai nước đã trao đổi về hợp tác bưu chính và thống nhất lập một nhóm chuyên gia để chuẩn bị cho kỳ họp sau.',
    kinds: {
      heading: ['Về thương mại điện tử', 'II. Nội dung làm việc', '2. Hợp tác đào tạo', 'Bình luận về thỏa thuận'],
      caption: [
        'Bộ trưởng Lê Văn An và Đại sứ John Doe tại lễ ký. Ảnh: Minh Thu',
        'Toàn cảnh hội nghị. (Ảnh: TTXVN)',
        'Hai đoàn chụp ảnh chung - Nguồn ảnh: Báo Bưu điện',
        'Bộ trưởng Lê Văn An thăm và làm việc tại Bưu điện Phần Lan.',
      ],
      furniture: [
        'Xem thêm: Hai nước bàn về cảng',
        'Trang chủ › Tin tức › Hợp tác',
        '© 2025 Báo Bưu điện',
        'Bình luận (3)',
      ],
      'source-line': [
        'Nguồn: Báo Bưu điện',
        'Cập nhật ngày 04/05/2025',
        'Hà Nội, ngày 3 tháng 5 năm 2025',
        'Thứ Bảy, 03/05/2025',
      ],
      byline: ['Tác giả: Lê Thu Minh'],
      paragraph: [
        'Kim ngạch năm 2024: 8 tỷ USD, tăng 5%.',
        'Tổng vốn : 120.000',
        'Hai bên chia sẻ bài viết về bưu chính.',
        'Hình ảnh: Việt Nam đã giới thiệu đất nước, con người và văn hóa tại triển lãm ở Helsinki trong ba ngày qua.',
        'Theo báo cáo của hai bên, kim ngạch tăng 5%.',
        'Ngày 03/05/2025, hai bên đã ký kết.',
        'Bộ trưởng Lê Văn An cho biết Việt Nam coi trọng hợp tác này.',
      ],
    },
  },
  sv: {
    title: 'Nytt samarbete om post',
    body: 'Regeringarna har enats om att fördjupa samarbetet inom post och logistik, och en arbetsgrupp ska lämna förslag till hösten.',
    kinds: {
      heading: ['Bakgrund till avtalet', 'Kommentarer till avtalet', 'Dela med sig av erfarenheter'],
      caption: [
        'Utrikesministern hälsar på sin motpart. Foto: Anna Lind',
        'Delegationerna i Åbo. (Bild: Regeringskansliet)',
        'Statsminister Bo Ek och ambassadör Le An vid ceremonin.',
      ],
      furniture: [
        'Skriv ut',
        'Dela på Facebook',
        'Läs mer: Hamnar i Vietnam',
        'Följ oss på Mastodon',
        'Kommentarer (3)',
      ],
      'source-line': [
        'Publicerad 3 maj 2025',
        'Källa: Posttidningen',
        'Lördagen den 3 maj 2025 kl 14:20',
        'Stockholm, 3 maj 2025',
      ],
      byline: ['Av Anna Lind', 'Text: Bo Ek'],
      paragraph: [
        'Dela sidan upp i två delar, sade han.',
        'Den 3 maj 2025 undertecknades avtalet.',
        'Av avtalet framgår att parterna möts varje år.',
        'Statsminister Bo Ek sade att avtalet är viktigt.',
        '- Vi ser fram emot ett nära samarbete, säger ministern.',
        'Enligt ministeriet ökade handeln med fem procent.',
      ],
    },
  },
  en: {
    title: 'Ports and rails agree on a plan',
    body: 'The two ministries agreed on Monday to set up a joint group on postal services, which will meet twice a year and report to both governments.',
    kinds: {
      heading: [
        'Next steps for the group',
        'Comments on the agreement',
        'Print media and broadcasting',
        'Related party transactions',
      ],
      caption: [
        'The ministers shake hands after the talks. Photo: Ann Lee',
        'Delegates in Oslo (Picture: Harbour News)',
        'Minister Ann Lee and Ambassador Le An at the signing ceremony.',
      ],
      furniture: [
        'Share on Facebook',
        'Related articles',
        'Follow us on Mastodon',
        'Home › News › Ports',
        'Comments (3)',
      ],
      'source-line': ['3 May 2025', 'Published: May 3, 2025', 'Saturday 3 May 2025, 14:20', 'Source: Harbour News'],
      byline: ['By Ann Lee', 'Reporting by Bo Ek'],
      paragraph: [
        'Comments were positive.',
        'Related bodies agreed.',
        'Share prices rose on Monday.',
        'Source: the ministers of both countries said so on the day.',
        'By Monday the group had met twice.',
        'On 3 May 2025 the plan was signed.',
        'Minister Ann Lee said the plan was important.',
        'Published in 2024, the plan covers ports.',
      ],
    },
  },
};

describe.each(Object.entries(SAMPLES))('%s', (language, { title, body, kinds }) => {
  const around = (line: string) => `${title}\n\n${body}\n\n${line}\n\n${body} ${body}\n\n${body} ${body} ${body}`;
  const cases = Object.entries(kinds).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const));

  test.each(cases)('%s: %s', (kind, line) => {
    expect(kindIn(around(line), line)).toBe(kind);
  });
  test('the language and the title are read', () => {
    expect(readArticle(around(body))).toMatchObject({ language, title });
  });
});

describe('languages that the desk does not know are not forced into its own', () => {
  test.each([
    ['fr', 'Le ministre a signé un accord de coopération avec le Viet Nam sur les télécommunications et le numérique.'],
    [
      'de',
      'Der Minister hat mit Vietnam ein Abkommen über die Zusammenarbeit in der digitalen Wirtschaft unterzeichnet.',
    ],
    ['da', 'Danmark og Vietnam har underskrevet en aftale om grøn omstilling og digitalt samarbejde.'],
    ['zh', '两国政府同意加强邮政和物流领域的合作，并成立联合工作组。'],
    ['ko', '양국 정부는 우편 및 물류 분야의 협력을 강화하기로 합의했다.'],
    ['ru', 'Правительства двух стран договорились углубить сотрудничество в области почты.'],
    ['und', '12 34 56'],
  ])('%s', (language, text) => {
    expect(readArticle(text).language).toBe(language);
  });
  test('names in another script do not make a text foreign', () => {
    const text =
      'The two ministries agreed with the ministry of posts (邮政部) to set up a joint group for the ports of both.';
    expect(readArticle(text).language).toBe('en');
  });
});
