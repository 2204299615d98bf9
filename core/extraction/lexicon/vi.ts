import { countries } from './countries/vi.ts';
import { cue, leftOver, numberCue, writtenNumber } from './cue.ts';
import { fields } from './fields/vi.ts';
import type { Lexicon } from './lexicon.ts';
import { organisations, people } from './names/vi.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const D = '(?<d1>\\d{1,2})';
const M = '(?<m1>\\d{1,2})';
const Y = '(?<y1>(?:19|20)\\d{2})';
const D2 = '(?<d2>\\d{1,2})';
const M2 = '(?<m2>\\d{1,2})';
const Y2 = '(?<y2>(?:19|20)\\d{2})';
const FREE = '(?<![\\d/.,-])';
const END = '(?![\\d/]|[.,-]\\d|%)';
const DAY_WORD = '(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|vào|dịp)';
const date = (source: string) => new RegExp(source, 'dgiu');

/** Vietnamese. */
export const vi: Lexicon = {
  language: 'vi',
  abbreviations: words('tp gs ts pgs ths tt st q p t.ư v.v tr vv'),
  countries,
  dates: {
    months: {},
    patterns: [
      date(`${FREE}${D}[/.-]${M}(?:[/.-]${Y})? ?(?:đến|-|–) ?(?:hết )?(?:ngày )?${D2}[/.-]${M2}(?:[/.-]${Y2})?${END}`),
      date(`${FREE}${D} ?(?:-|–|và|đến) ?(?:ngày )?${D2}[/.-]${M}(?:[/.-]${Y})?${END}`),
      date(`${FREE}${D} ?(?:-|–|và|đến) ?(?:ngày )?${D2} tháng ${M}(?: năm ${Y})?${END}`),
      date(`(?:ngày|hôm nay),? ${D} tháng ${M}(?:(?: năm |/)${Y})?${END}`),
      date(`${FREE}(?<y1>(?:19|20)\\d{2})-${M}-${D}(?!\\d)`),
      date(`${FREE}${D}[/.-]${M}[/.-]${Y}${END}`),
      date(`${DAY_WORD} (?:ngày )?${D}[/.-]${M}${END}`),
      date(`\\(${D}/${M}\\)`),
      date(`tháng ${M}(?:[/-]| năm )${Y}${END}`),
      date(`${FREE}${M}/${Y}${END}`),
      date(`năm ${Y}${END}`),
    ],
    today: cue('hôm nay', 'sáng nay', 'chiều nay', 'tối nay'),
    sameDay: cue('cùng ngày', 'trong ngày'),
    remembered: cue('kỷ niệm', 'thiết lập quan hệ', 'thành lập ngày', 'ngày thành lập', 'sinh ngày', 'trước đó, năm'),
  },
  organisations,
  people,
  agreements: {
    nouns: [
      { kind: 'mou', noun: cue('biên bản ghi nhớ', 'bản ghi nhớ', 'bản MOU', 'MOU', 'biên bản hợp tác') },
      { kind: 'letter-of-intent', noun: cue('ý định thư', 'bản ý định thư', 'thư bày tỏ ý định') },
      { kind: 'protocol', noun: cue('nghị định thư') },
      { kind: 'declaration', noun: cue('tuyên bố chung', 'tuyên bố ý định', 'thông cáo chung', 'tuyên bố hợp tác') },
      {
        kind: 'plan',
        noun: cue(
          'kế hoạch hành động',
          'kế hoạch hợp tác',
          'chương trình hợp tác',
          'chương trình hành động',
          'lộ trình hợp tác',
        ),
        weak: true,
      },
      { kind: 'agreement', noun: cue('thỏa thuận khung', 'hiệp định', 'công ước', 'hiệp ước') },
      {
        kind: 'agreement',
        noun: cue('thỏa thuận hợp tác', 'văn bản thỏa thuận', 'văn bản hợp tác', 'thỏa thuận'),
        generic: true,
      },
      { kind: 'other', noun: cue('biên bản khóa họp', 'biên bản kỳ họp', 'biên bản cuộc họp', 'biên bản', 'hợp đồng') },
    ],
    signing: cue(
      '(?<!đăng |chữ |thư |mở )ký(?: kết)?(?! (?:ức|sự|quỹ|hiệu|giả|túc))',
      'gia hạn',
      '(?<=được )thông qua',
    ),
    adopting: cue('trao đổi', 'trao', '(?:đã|được|ký) thông qua', 'ra', 'công bố', 'đưa ra', 'ban hành'),
    notYet: cue(
      'sẽ',
      'dự kiến',
      'chuẩn bị',
      'đề nghị',
      'đề xuất',
      'mong muốn',
      'mong',
      'tiến tới',
      'hướng tới',
      'sớm',
      'sắp',
      'xem xét',
      'đàm phán',
      'có thể',
      'cần',
      'nghiên cứu',
      'chưa',
      'không',
      'để tiến hành',
      'kỳ vọng',
      'nhất trí',
      'khả năng',
    ),
    planned: /^(?:sẽ|dự kiến|chuẩn bị|sớm|sắp)$/iu,
    reference:
      /(?:theo|trong|trên cơ sở|thực hiện|triển khai|khuôn khổ|nội dung|phù hợp với|căn cứ|cơ sở của|thay thế|nội hàm|cam kết trong|hiệu quả)(?: (?:các|những|đầy đủ|tốt))?(?: nội dung)? $/iu,
    definite: /(?!)/u,
    referenceAfter: /^ (?:này|đó|nói trên|trên|là|ghi nhận|quy định|bao gồm|gồm|được kỳ vọng|sẽ|nêu)(?![\p{L}])/iu,
    within:
      /^ (?:\([^()]{1,20}\) )?(?:(?:về|về việc|sửa đổi|sửa đổi, bổ sung|bổ sung|thực hiện|triển khai|gia hạn)(?: (?:thực hiện|triển khai|một|các))? )?$/iu,
    several:
      /(?:(?<![\p{L}\d])(?:[3-9]|\d{2,3}|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|một số|hàng loạt|hơn \d+)) (?:văn bản |văn kiện |bản )?(?:\p{L}+ )?$|(?<![\p{L}])(?:các|những|nhiều) \p{L}+(?: \p{L}+){0,2}(?:, | và )$/iu,
    denied: /(?:không có|chưa có|không|chưa)(?: \p{L}+){0,2} $/iu,
    two: /(?<![\p{L}\d])(?:2|hai|02) (?:văn bản |văn kiện |bản )?$/iu,
    inForce: cue('có hiệu lực', 'chính thức có hiệu lực'),
    itemStart: /(?:[,;]|(?<![\p{L}])(?:và|gồm|bao gồm|trong đó có|có|là)) (?:[\p{L}\d]+ ){0,2}$/u,
    leftOver: leftOver('và'),
    presented: /(?!)/u,
    passive:
      /(?:^| )do [^.,;]{3,120} ký|được thông qua|(?:được|vừa|đã được|mới) (?:[^.,;]{0,60} )?ký|ký(?: kết)?(?: (?:vào|ngày|năm|tháng|giữa|tại|đầu|cuối)|[.,;]|$)/u,
    by: /(?<![\p{L}])bởi /u,
    nominal: /(?<![\p{L}])(?:việc|lễ|buổi lễ|nghi thức|sau khi|trước khi) (?:trao đổi và )?$/iu,
    holds: /(?:tổ chức|tiến hành|thực hiện|có)(?: thành công)? (?:lễ|buổi lễ|nghi thức|việc) $/iu,
    witness: cue('(?<!sự )chứng kiến'),
    presence: /(?:dưới|trước|với) sự (?:chứng kiến|có mặt|tham dự) (?:của )?/iu,
    agentBefore: / do /u,
    between: cue('giữa'),
    with: cue('với'),
    representedBy: /^,? (?:do|\(?đại diện (?:là|bởi)|với đại diện là) $/u,
    namely: /(?:là|gồm|bao gồm|:) $/u,
    datedAfter: /^ (?:ký )?(?:năm|từ năm) (?:19|20)\d{2}/u,
    datedBefore: /(?!)/u,
    apposed: /^, [^.;:]{5,160}, (?:và|cùng) $/u,
    joins:
      /^(?:,? (?:và|(?:với|và) các [\p{L} ]{3,40}:|với|(?:đã )?cùng|(?:đã )?cùng với|phối hợp với) |, | - | – )(?:bên là |phía )?$/u,
    qualifier:
      /^(?: (?:đầu tiên|mới|quan trọng|song phương|này|(?:trong )?giai đoạn \d{4} ?[-–] ?\d{4}|trong (?:vòng )?[\p{L}\d]+ năm(?: tới)?)(?![\p{L}]))+/u,
    about: /^(?: \([^()]{1,20}\))? (?:về|nhằm|liên quan đến) (?:việc )?/u,
    subjectBefore: null,
    subjectBare: true,
    subjectEnd: cue(
      'mà',
      'với',
      'giữa',
      'được ký',
      'ký',
      'đã được',
      'đã diễn ra',
      'diễn ra',
      'dưới sự',
      'trước sự',
      'tại',
      'có hiệu lực',
      'vào ngày',
      'trong khuôn khổ',
      'nhân dịp',
    ),
    sides: cue(
      '(?:(?:lãnh đạo|chính phủ|thủ tướng|bộ trưởng) )?hai (?:nước|quốc gia)',
      'hai bên',
      '(?:hai|2) (?:bộ|cơ quan|đơn vị|chính phủ|thủ tướng|bộ trưởng|tổ chức)',
      'các bên',
      '(?:hai|2) (?:trường|trường đại học|doanh nghiệp|tập đoàn|công ty|địa phương|thành phố|tỉnh|nhà lãnh đạo|nguyên thủ|ngành|hãng)',
      'người đồng cấp',
    ),
    earlier: cue('trước đó', 'trước đây', 'đã từng', 'khi đó', 'mới đây', 'vừa qua'),
    occasion: cue(
      'ký',
      'ký kết',
      'lễ ký',
      'chuyến thăm',
      'chuyến công tác',
      'làm việc',
      'đối thoại',
      'buổi làm việc',
      'văn bản',
      'hội đàm',
      'sự kiện',
      'khóa họp',
    ),
  },
  engagements: {
    cues: [
      {
        kind: 'visit',
        cue: cue(
          '(?:đến )?thăm và làm việc (?:với|tại)',
          '(?:đến|tới) thăm(?: và nói chuyện)?(?: với| tại)?',
          'thăm, làm việc (?:với|tại)',
        ),
      },
      {
        kind: 'meeting',
        cue: cue(
          '(?:buổi |cuộc |phiên )?làm việc (?:cùng )?với',
          '(?:buổi |cuộc )?(?:gặp|hội đàm|hội kiến|gặp gỡ|tiếp xúc|tọa đàm|đối thoại|trao đổi song phương)(?: song phương)? (?:cùng )?(?:với|giữa)',
          '(?:đã|có buổi|có cuộc) (?:gặp|tiếp|tiếp xã giao|hội đàm với|đón tiếp)',
          'tiếp(?= (?:tổng|chủ tịch|thủ tướng|bộ trưởng|đại sứ|thứ trưởng|phó|đoàn|ngài|quốc vụ khanh))',
        ),
      },
      {
        kind: 'forum',
        cue: cue(
          '(?:phối hợp|cùng)(?: với)?(?=[^.;]{3,200} tổ chức (?:thành công )?(?:diễn đàn|hội thảo|hội nghị|tọa đàm|triển lãm))',
        ),
      },
    ],
    sharing: /^ (?:đã|cũng đã) (?:chia sẻ|giới thiệu|trình bày)(?![\p{L}])/u,
    notYet: cue('sẽ', 'dự kiến', 'mời', 'đề nghị', 'mong muốn', 'mong', 'sớm', 'muốn'),
    place: /(?<![\p{L}])(?:[Tt]ại|ở) (?:thủ đô |thành phố |TP\.? ?)?/gu,
    notPlace:
      /^(?:Diễn đàn|Hội|Trụ sở|Lễ|Khu|Trung tâm|Sự kiện|Phiên|Cuộc|Buổi|Kỳ|Kh[oó][aá]|T[oò][aà]|Điểm|Nhà|Văn phòng|Triển lãm|Tuần)/u,
    goesOn:
      /^(?:Tại (?:buổi|cuộc|đây|sự kiện)|Hai (?:bên|bộ|Bộ)|Các bên|Đồng thời|Bên cạnh đó|Bộ trưởng|Đại sứ|Việt Nam)/u,
    slotEnd: cue('đã', 'sẽ', 'đang', 'cho biết', 'nhằm', 'để', 'hai bên', 'đoàn', 'tổ chức', 'chia sẻ', 'và dự'),
  },
  commitments: {
    will: cue('sẽ'),
    agreed: cue('thống nhất', 'nhất trí', 'cam kết', 'đề nghị', 'đề xuất', 'sẵn sàng', 'thỏa thuận sẽ'),
    content:
      /^(?:Nội dung|Phạm vi|(?:Theo )?(?:Bản ghi nhớ|Biên bản|Ý định thư|Thỏa thuận|Thoả thuận|Hiệp định|Nghị định thư|Kế hoạch)(?: này)?)[^.;]{0,60}? (?:bao gồm|gồm|ghi nhận|quy định|tập trung|hướng tới)(?![\p{L}])/u,
    hope: cue(
      'kỳ vọng',
      'tin tưởng',
      'tin rằng',
      'hy vọng',
      'hi vọng',
      'mong rằng',
      'có thể sẽ',
      'nếu',
      'sẽ là',
      'sẽ được khai thác',
      'cho rằng',
      'sẽ có cơ hội',
      'sẽ không',
    ),
    adds: /^(?:Bên cạnh đó|Ngoài ra|Đồng thời|Mặt khác),? /u,
    joint:
      /^ (?:sẽ |cùng |cũng )?(?:phối hợp|hợp tác|thúc đẩy|đẩy mạnh|tăng cường|mở rộng|tiếp tục|chia sẻ|xây dựng|triển khai|tìm kiếm|chú trọng|thống nhất|nhất trí|cam kết|ưu tiên)(?![\p{L}])/u,
    owner: cue(
      'hai bên',
      'các bên',
      'hai nước',
      '(?:hai|2) (?:bộ|đơn vị|cơ quan|doanh nghiệp|tập đoàn|trường)',
      'cơ quan',
      'chúng tôi',
      'phía',
      'chính phủ',
      'đại sứ',
      'bộ trưởng',
      'thủ tướng',
      'ông',
      'bà',
      'bộ',
      'doanh nghiệp',
      'tập đoàn',
    ),
  },
  figures: {
    number: numberCue(),
    written: writtenNumber('.', ','),
    thousands: '.',
    decimal: ',',
    unit: / ?(?:(?:nghìn |ngàn |triệu |tỷ |tỉ |nghìn tỷ )?(?:USD|đô la Mỹ|đô la|đồng|euro|EUR|bảng Anh|won|yên|nhân dân tệ|krona|đô la Singapore)|%|phần trăm|(?:triệu |nghìn )?(?:(?:văn bản|văn kiện|bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|thoả thuận|hiệp định|dự án|doanh nghiệp|học bổng|lao động|kỹ sư|chuyên gia|lượt cán bộ|cán bộ|sinh viên)(?: (?:thỏa thuận|thoả thuận))?(?: hợp tác)?))(?![\p{L}])/uy,
    clauseBreak: /,? (?:và|còn|trong khi) |, |; /gu,
    numerals: {},
  },
  fields,
};
