import type { Wording } from './wording.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const two = (n: number) => String(n).padStart(2, '0');
const bound = (text: string) => text.replaceAll(' ', '\u00a0');
const count = (noun: string) => (n: number) => `${n} ${noun}`;

export const vi: Wording = {
  office: {
    parentAgency: 'Bộ Khoa học và Công nghệ',
    agency: 'Vụ Hợp tác quốc tế',
    symbol: 'BC-HTQT',
    number: '',
    place: 'Hà Nội',
    addressees: ['Lãnh đạo Bộ'],
    circulation: 'LƯU HÀNH NỘI BỘ',
    authority: '',
    post: 'Vụ trưởng',
    signer: '',
    recipients: ['Như trên', 'Lưu: VT, HTQT'],
  },
  frame: {
    // Appendix I of Decree 30/2020: a number under 10 takes a leading zero.
    number: (number, symbol) => `Số: ${/^\d$/.test(number) ? `0${number}` : number || '\u00a0'.repeat(9)}/${symbol}`,
    kind: 'BÁO CÁO',
    // Bound together, so that a title of two lines breaks before the field and not within it.
    title: (country) => `Tóm tắt quan hệ hợp tác với ${country} ${bound('trong lĩnh vực thông tin và truyền thông')}`,
    addressed: 'Kính gửi:',
    reference: 'Hồ sơ',
    page: 'Trang',
    // Appendix I of Decree 30/2020: days under 10 and the months 1 and 2 take a leading zero.
    dateLine: (place, { year, month, day }) =>
      `${place}, ngày ${two(day ?? 0)} tháng ${(month ?? 0) < 3 ? two(month ?? 0) : month} năm ${year}`,
    closing: (agency, addressees) => `${agency} kính báo cáo${addressees ? ` ${addressees}` : ''}./.`,
    recipients: 'Nơi nhận:',
    signer: 'Họ và tên',
  },
  heading: (position, text) => `${ROMAN[position - 1] ?? position}. ${text.toLocaleUpperCase('vi')}`,
  sections: {
    keyPoints: 'Điểm chính',
    agreements: 'Văn kiện hợp tác',
    commitments: 'Cam kết cần theo dõi',
    engagements: 'Hoạt động hợp tác',
    figures: 'Số liệu',
    counterparts: 'Cơ quan và đầu mối đối tác',
    timeline: 'Diễn biến chính',
    verify: 'Điểm cần xác minh',
    changes: 'Thay đổi so với bản trước',
    sources: 'Nguồn',
  },
  sectionRef: (position) => `mục\u00a0${ROMAN[position - 1] ?? position}`,
  day: ({ year, month, day }) => {
    if (month === null) return `năm ${year}`;
    if (day === null) return `tháng ${month}/${year}`;
    return [two(day), two(month), year].filter((part) => part !== null).join('/');
  },
  days: (first, last) => {
    if (first.day === null || last.day === null || first.year !== last.year)
      return `${vi.day(first)} – ${vi.day(last)}`;
    const from = first.month === last.month ? two(first.day) : `${two(first.day)}/${two(first.month ?? 0)}`;
    return `${from}–${vi.day(last)}`;
  },
  yearNotStated: 'năm không nêu',
  inferred: 'suy ra',
  byEditor: '[biên tập viên]',
  agreementKind: {
    mou: 'Bản ghi nhớ',
    'letter-of-intent': 'Ý định thư',
    agreement: 'Hiệp định, thỏa thuận',
    protocol: 'Nghị định thư',
    plan: 'Kế hoạch, chương trình',
    declaration: 'Tuyên bố',
    other: 'Văn kiện',
  },
  agreementKindCount: {
    mou: count('bản ghi nhớ'),
    'letter-of-intent': count('ý định thư'),
    agreement: count('hiệp định, thỏa thuận'),
    protocol: count('nghị định thư'),
    plan: count('kế hoạch, chương trình'),
    declaration: count('tuyên bố'),
    other: count('văn kiện khác'),
  },
  agreementOn: (kind, subject) => `${kind} về ${subject}`,
  agreementStatus: {
    proposed: 'Đề xuất',
    announced: 'Đã công bố',
    signed: 'Đã ký',
    'in-force': 'Có hiệu lực',
    expired: 'Hết hiệu lực',
  },
  engagementKind: {
    meeting: 'Buổi làm việc',
    visit: 'Chuyến thăm',
    forum: 'Diễn đàn',
    ceremony: 'Buổi lễ',
    award: 'Trao thưởng',
    launch: 'Khai trương',
  },
  engagementKindCount: {
    meeting: count('buổi làm việc'),
    visit: count('chuyến thăm'),
    forum: count('diễn đàn'),
    ceremony: count('buổi lễ'),
    award: count('lễ trao thưởng'),
    launch: count('lễ khai trương'),
  },
  commitmentStatus: { planned: 'Dự kiến', 'under-way': 'Đang thực hiện', done: 'Đã xong', lapsed: 'Không thực hiện' },
  keyFacts: {
    heading: 'Thông tin chính',
    agreements: () => 'văn kiện hợp tác',
    engagements: () => 'hoạt động hợp tác',
    commitments: (n, unassigned) =>
      unassigned === n ? 'cam kết cần theo dõi, chưa có đơn vị chủ trì' : 'cam kết cần theo dõi',
    bodies: () => 'cơ quan, tổ chức đối tác',
    sources: (_, languages) => `bài nguồn (${languages})`,
    dates: 'Thời gian',
    counterparts: 'Cơ quan đối tác',
    areas: 'Lĩnh vực chính',
    data: 'Dữ liệu',
    dataLine: (date, reference, edition) => `Cập nhật đến ngày ${date}; hồ sơ ${reference}, bản xuất ${edition}.`,
  },
  keyPoints: {
    agreements: (list, bodies, status, section) =>
      `Các nguồn nêu **${list}** với **${bodies} cơ quan đối tác**${status ? `; tình trạng: ${status.toLocaleLowerCase('vi')}` : ''} (${section}).`,
    engagements: (list, bodies, when, section) =>
      `Các nguồn nêu **${list}** với **${bodies} cơ quan, tổ chức đối tác**${when ? `; thời gian: ${when}` : ''} (${section}).`,
    areas: (list) => `Lĩnh vực được nêu nhiều nhất: ${list}.`,
    commitments: (n, unassigned, section) =>
      `**${n} cam kết** cần theo dõi, ${unassigned === n ? 'chưa cam kết nào' : `trong đó ${unassigned} cam kết chưa`} có đơn vị chủ trì (${section}).`,
    verify: (n, section) => `**${n} điểm cần xác minh** trước khi sử dụng (${section}).`,
    nothing: 'Chưa ghi nhận nội dung nào về nước này.',
  },
  columns: {
    number: 'TT',
    document: 'Văn kiện',
    counterpart: 'Cơ quan đối tác',
    date: 'Thời gian',
    dateAndPlace: 'Thời gian, địa điểm',
    area: 'Lĩnh vực',
    status: 'Tình trạng',
    commitment: 'Cam kết (theo lời văn của nguồn)',
    documentNumber: 'VK',
    owner: 'Đơn vị chủ trì',
    due: 'Thời hạn, tình trạng',
    activity: 'Hoạt động',
    participants: 'Người tham dự',
    body: 'Cơ quan',
    printedAs: 'Tên khác trong nguồn',
    namedIn: 'Nêu tại',
    source: 'Nguồn',
    person: 'Họ và tên',
    role: 'Chức vụ (theo nguồn)',
    changed: 'Thông tin',
    before: 'Bản trước',
    now: 'Bản này',
  },
  captions: {
    agreements: 'Văn kiện và tình trạng',
    commitments: 'Cam kết, đơn vị chủ trì và thời hạn',
    engagements: 'Hoạt động hợp tác',
    bodies: 'Cơ quan, tổ chức đối tác',
    people: 'Người được nêu tên trong nguồn',
    changes: 'Thông tin mới, thay đổi và không còn',
  },
  table: (number, caption) => `Bảng ${number}. ${caption}`,
  oneDate: {
    agreements: (n, date) => `Thời gian ký kết hoặc công bố của cả ${n} văn kiện: ${date}.`,
    engagements: (n, date) => `Thời gian của cả ${n} hoạt động: ${date}.`,
  },
  namedIn: { agreements: (numbers) => `văn kiện ${numbers}`, engagements: (numbers) => `hoạt động ${numbers}` },
  notAssigned: 'Chưa phân công',
  notStated: 'Nguồn không nêu',
  signatories: 'Người ký',
  paragraph: (number) => `đoạn ${number}`,
  source: {
    imported: (date) => `nhập ngày ${date}`,
    noPublisher: 'không nêu nơi đăng',
    noDate: 'không nêu ngày đăng',
    noPublisherNorDate: 'không nêu nơi và ngày đăng',
  },
  verify: {
    agreementDate: (numbers) => `Không nguồn nào nêu ngày ký hoặc ngày hiệu lực của văn kiện ${numbers}.`,
    agreementYear: (numbers, printed) => `Nguồn ghi ${printed}, không nguồn nào nêu năm của văn kiện ${numbers}.`,
    agreementSignatories: (numbers) => `Không nguồn nào nêu người ký văn kiện ${numbers}.`,
    agreementParties: (numbers) => `Không nguồn nào nêu đủ hai bên của văn kiện ${numbers}.`,
    commitments: (n) => `${n} cam kết chưa có đơn vị chủ trì và thời hạn.`,
    inferredDate: (numbers) => `Ngày của văn kiện ${numbers} được suy ra từ sự kiện mà bài viết thuật lại.`,
    twoNames: (body, language, names) => `Nguồn ${language} gọi ${body} bằng nhiều tên: ${names}.`,
    rivals: (number, field, values) => `Văn kiện ${number}: các nguồn nêu khác nhau về ${field}: ${values}.`,
    sourcePublisher: (numbers) => `Nguồn ${numbers} không nêu nơi đăng.`,
    sourceDate: (numbers) => `Nguồn ${numbers} không nêu ngày đăng.`,
    engagementDate: (numbers) => `Không nguồn nào nêu ngày của hoạt động ${numbers}.`,
    engagementInferred: (numbers) =>
      `Thời gian của hoạt động ${numbers} được suy ra từ chuyến đi hoặc sự kiện mà bài viết thuật lại.`,
    nothing: 'Không có điểm nào cần xác minh.',
  },
  changes: {
    edition: (reference, date) => `bản ${reference} (${date})`,
    summary: (edition, added, changed, removed) => {
      const parts = [
        ...(added > 0 ? [`${added} thông tin mới`] : []),
        ...(changed > 0 ? [`${changed} thông tin thay đổi`] : []),
        ...(removed > 0 ? [`${removed} thông tin không còn`] : []),
      ];
      return `So với ${edition}: ${parts.join(', ')}.`;
    },
    nothing: (edition) => `Không có thay đổi so với ${edition}.`,
    arrived: (details) => `Mới ghi nhận – ${details}`,
    gone: 'Không còn trong hồ sơ',
  },
  fieldNames: {
    kind: 'loại',
    subject: 'nội dung',
    signatories: 'người ký',
    parties: 'cơ quan đối tác',
    date: 'ngày',
    fields: 'lĩnh vực',
    status: 'tình trạng',
    text: 'cam kết',
    owner: 'đơn vị chủ trì',
    due: 'thời hạn',
    people: 'người tham dự',
    place: 'địa điểm',
    value: 'số liệu',
    name: 'họ và tên',
    role: 'chức vụ',
  },
  quote: (text) => `“${text}”`,
  and: 'và',
};
