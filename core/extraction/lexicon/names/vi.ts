import { stickyCue } from '../cue.ts';
import type { OrganisationGrammar, PeopleGrammar } from '../lexicon.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const HEADS = [
  'Bộ(?! trưởng)',
  'Tổng cục(?! trưởng)',
  'Cục(?! trưởng)',
  'Vụ(?! trưởng)',
  'Ủy ban',
  'Cơ quan',
  'Văn phòng',
  'Viện(?! trưởng)',
  'Học viện',
  'Đại học',
  'Trường',
  '(?:(?<=giữa |với |của )tổ chức|công ty|tập đoàn|hãng|viện|quỹ|trung tâm|học viện|hiệp hội)(?= \\p{Lu})',
  'trường(?= (?:Đại học|ĐH|Cao đẳng|CĐ)(?![\\p{L}]))',
  'ĐH',
  'CĐ',
  'Cao đẳng',
  'Tập đoàn',
  'Tổng công ty',
  'Công ty',
  'Hiệp hội',
  'Liên đoàn',
  'Liên minh',
  'Hội đồng',
  'Hội(?! nghị| thảo)',
  'Ngân hàng',
  'Quỹ',
  'Trung tâm',
  'Chính phủ',
  'Đại sứ quán',
  'Báo(?! cáo)',
  'Đài',
  'Hãng',
  'Thông tấn xã',
  'Bưu chính',
  'Sở',
  'Ban(?! hành)',
  'UBND',
  'Tòa án',
  'Viện kiểm sát',
  'Tổ chức(?! các)',
  'Phòng',
  'Thanh tra',
  'Kiểm toán',
  'Khu công nghệ',
  'Bệnh viện',
];

const TITLES = [
  'Tổng Bí thư',
  'Chủ tịch nước',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Thủ tướng',
  'Phó Thủ tướng',
  'Phó thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Tổng thống',
  'Phó Tổng thống',
  'Quốc vụ khanh',
  'Đại sứ',
  'Tổng Giám đốc',
  'Tổng giám đốc',
  'Giám đốc',
  'Phó Giám đốc',
  'Cục trưởng',
  'Vụ trưởng',
  'Phó Cục trưởng',
  'Phó Vụ trưởng',
  'Tổng cục trưởng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Tổng Biên tập',
  'Phó Tổng Biên tập',
  'Chủ nhiệm',
  'Tổng Thư ký',
  'Quốc vương',
  'Ngoại trưởng',
  'Chánh Văn phòng',
  '[Ôô]ng',
  '[Bb]à',
  'ngài',
];
/** Degrees are printed in capitals. */
const DEGREES = ['GS', 'TS', 'PGS', 'ThS'];

/** Words that end a name, but not right behind the noun that makes it one: `Trung tâm hỗ trợ …`, `Quỹ hợp tác …`. */
const AFTER_BODY = ['hỗ trợ', 'thúc đẩy', 'xây dựng', 'hợp tác', 'giới thiệu', 'trao đổi', 'đánh giá'].map(
  (words) => `(?<!(?:Trung tâm|Quỹ|Cơ quan|Ủy ban|Viện|Hiệp hội|Tổ chức|Hội đồng|Văn phòng) )${words}`,
);

/** How the names of bodies are built. */
export const organisations: OrganisationGrammar = {
  whole: null,
  head: new RegExp(
    `(?:${HEADS.join('|').replaceAll('Ủy', '(?:Ủy|Uỷ)').replaceAll('Tòa', '(?:Tòa|Toà)')})(?![\\p{L}])`,
    'uy',
  ),
  before: /^(?!)/u,
  territory: /(?<![\p{L}])(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|bang|vùng) $/u,
  nativeWord:
    /^(?:ngh?|gh|gi|[ckpt]h|nh|tr|qu|[bcdghklmnpqrstvxđ])?[\p{L}--[bcdfghjklmnpqrstvwxzđ]]{1,3}(?:ch|n[gh]?|[cmpt])?$/iv,
  joined: null,
  ties: words('và của về trên'),
  countryTies: words('nước'),
  complement: 'any',
  stops: stickyCue(
    ...'đã sẽ đang cũng với tại do được bị là có trong nhằm để vừa cùng ký khi theo gồm từ đến luôn ra vào tới trước còn đều phải cần rất hoặc hay như mà này đó thì nêu đón gặp thăm vui kể những các giữa chủ dưới nhân&dịp tổ&chức chia&sẻ dẫn&đầu bao&gồm thống&nhất đề&nghị đề&xuất phối&hợp khẳng&định dành&ưu tham&gia tham&dự thực&hiện đại&diện diễn&ra tiếp&tục coi&trọng mong&muốn đạo&tạo đồng&thời ngoài&ra tuyên&bố triển&khai bày&tỏ tăng&cường cam&kết sáng&nay chiều&nay trải&qua hai&nước hai&bên ngày thông&qua nhất&trí bên&cạnh đưa&ra tiếp&nhận cùng&với nhấn&mạnh thừa&nhận tích&cực tập&trung chúc&mừng hiện&nay'
      .split(' ')
      .map((phrase) => phrase.replaceAll('&', ' ')),
    ...AFTER_BODY,
    '(?<![Hh]àng )không(?! gian| khí| quân)',
    '(?<!việc )làm',
    '(?<![Tt]iếng )nói',
    'sau(?! đại học)',
    '(?<![Nn]hà )ở',
    'cho(?! vay)',
    'chứng kiến',
    'công bố',
    'dự(?! án| báo| trữ| thảo)',
    'về(?= (?:hợp tác|việc|tăng cường|thúc đẩy|lĩnh vực|các|những|chuyển|trao đổi|công tác|đào tạo|kinh tế|chia sẻ|vấn đề))',
    'trên(?= (?:nhiều|các|lĩnh vực|cơ sở|tinh thần|mọi))',
  ),
  and: 'và',
  ofCountry: /^(?: (?:của|nước|của nước)|,| \((?:[^()]{1,40}, )?)[ ]?$/u,
  articles: /(?<![\p{L}])(?:của|nước|tại)(?![\p{L}])/giu,
  bracket: /^ \((?:thuộc [^()]{2,80}|[\p{Lu}\d][\p{L}\d&./ -]{1,24})\)/u,
};

/** How persons are named. */
export const people: PeopleGrammar = {
  whole: null,
  title: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...DEGREES, ...TITLES, ...TITLES.map((title) => title.toLowerCase())].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  office: /^(?:Bộ|Cục|Vụ|Viện|Sở|Ban|Báo|Quỹ|Hãng|Trường|Đảng|Phó|Khu|Hội|Nhà|Đoàn|Tòa|Đài|The)$/u,
  surname:
    /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trương|Đinh|Chu|Tô|Tạ|Lương|Đoàn|Trịnh|Mai|Đào|Hà|Cao|Lâm|Vương|Phùng|Thái|Triệu|Tống|Quách|La|Tăng|Kiều|Châu|Thân|Nông|Hứa|Lưu|Từ|Văn|Bế|Giàng|Khuất|Doãn)$/u,
  stops: words(
    'đã sẽ đang cũng với do được là có nhằm để vừa cùng ký cho biết đề nghị khẳng nhấn phát dẫn chủ trì thăm trao tham nói đánh ngày sáng chiều đến bày',
  ),
  possessive: /(?:của|thay mặt|nhân chuyến thăm của) $/u,
  genitive: '',
  envoy: /(?<![\p{L}])Đại sứ (?=\p{Lu})/gu,
};
