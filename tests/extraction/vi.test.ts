import { describe, expect, test } from 'vitest';
import { agreementLines, factsOf } from './article.ts';

const agreements = (...paragraphs: string[]) => agreementLines(factsOf('vi', paragraphs));

describe('instruments that were signed', () => {
  test.each([
    [
      'Sáng 4/6, Bộ Y tế Việt Nam và Bộ Y tế Cuba ký kết nghị định thư về sản xuất vắc xin.',
      ['protocol signed XXXX-06-04 | sản xuất vắc xin | Bộ Y tế Việt Nam + Bộ Y tế Cuba'],
    ],
    [
      'Biên bản ghi nhớ giữa Cục Báo chí và Thông tấn xã Lào được ký tại Viêng Chăn tháng 3/2022.',
      ['mou signed 2022-03 | - | Cục Báo chí + Thông tấn xã Lào'],
    ],
    [
      'Hai bộ trưởng chứng kiến lễ ký thoả thuận hợp tác giữa Đại học Bách khoa Hà Nội và Đại học Tokyo.',
      ['agreement signed - | - | Đại học Bách khoa Hà Nội + Đại học Tokyo'],
    ],
    [
      'Hiệp định giữa Chính phủ Việt Nam và Chính phủ Pháp về hợp tác giáo dục được ký ngày 14/7/2019 tại Paris.',
      ['agreement signed 2019-07-14 | hợp tác giáo dục | Chính phủ Việt Nam + Chính phủ Pháp'],
    ],
    ['Hai nước ra Tuyên bố chung về quan hệ đối tác.', ['declaration announced - | quan hệ đối tác | Hai nước']],
    [
      'Trước đó, Bộ Tư pháp Việt Nam đã ký thỏa thuận hợp tác với Bộ Tư pháp Pháp.',
      ['agreement signed - | - | Bộ Tư pháp Việt Nam + Bộ Tư pháp Pháp'],
    ],
    [
      'Ngân hàng Nhà nước Việt Nam đã ký bản ghi nhớ về thanh toán số với Ngân hàng Nhật Bản và Ngân hàng Thái Lan.',
      ['mou signed - | thanh toán số | Ngân hàng Nhà nước Việt Nam + Ngân hàng Nhật Bản + Ngân hàng Thái Lan'],
    ],
  ])('%s', (sentence, expected) => {
    expect(agreements(sentence)).toEqual(expected);
  });

  test('three instruments in one sentence share the sides at its end', () => {
    expect(
      agreements(
        'Nhân dịp này, hai bên trao đổi Ý định thư về năng lượng gió, Bản ghi nhớ về đào tạo giáo viên và Thỏa thuận khung về logistics giữa Bộ Công Thương và Bộ Kinh tế Đức.',
      ),
    ).toEqual([
      'letter-of-intent signed - | năng lượng gió | Bộ Công Thương + Bộ Kinh tế Đức',
      'mou signed - | đào tạo giáo viên | Bộ Công Thương + Bộ Kinh tế Đức',
      'agreement signed - | logistics | Bộ Công Thương + Bộ Kinh tế Đức',
    ]);
  });

  test('a noun left out the second time is an instrument, too', () => {
    expect(
      agreements(
        'Nhân dịp này, hai nước đã ký bản ghi nhớ giữa Viện Dầu khí và Viện Năng lượng Nga, giữa Cục Hóa chất và Ủy ban Hóa chất Nga.',
      ),
    ).toEqual([
      'mou signed - | - | Viện Dầu khí + Viện Năng lượng Nga',
      'mou signed - | - | Cục Hóa chất + Ủy ban Hóa chất Nga',
    ]);
  });

  test('a long list after a ceremony gives each instrument its own sides; its count is a figure', () => {
    const { agreements: found, figures } = factsOf('vi', [
      'Hai thủ tướng chứng kiến lễ ký 3 văn kiện hợp tác, trong đó có Bản ghi nhớ về đường sắt giữa Bộ Xây dựng Việt Nam và Cục Đường sắt Lào; Nghị định thư về xuất khẩu dừa tươi và chuối giữa Bộ Nông nghiệp và Phát triển nông thôn Việt Nam và Bộ Nông nghiệp Lào; Thỏa thuận báo chí giữa Thông tấn xã Việt Nam và Thông tấn xã Lào.',
    ]);
    expect(agreementLines({ agreements: found })).toEqual([
      'mou signed - | đường sắt | Bộ Xây dựng Việt Nam + Cục Đường sắt Lào',
      'protocol signed - | xuất khẩu dừa tươi và chuối | Bộ Nông nghiệp và Phát triển nông thôn Việt Nam + Bộ Nông nghiệp Lào',
      'agreement signed - | báo chí | Thông tấn xã Việt Nam + Thông tấn xã Lào',
    ]);
    expect(found.map(({ fields }) => fields)).toEqual([['transport'], ['trade-investment'], ['press-communication']]);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([[3, 'văn kiện hợp tác']]);
  });

  test('the year of a plan is not the day it was signed, nor is the day it takes effect', () => {
    expect(agreements('Bộ Y tế Việt Nam và Bộ Y tế Lào vừa ký Kế hoạch hợp tác năm 2024.')).toEqual([
      'plan signed - | - | Bộ Y tế Việt Nam + Bộ Y tế Lào',
    ]);
    expect(agreements('Năm 2019 Việt Nam và Peru đã ký Hiệp định Thương mại, có hiệu lực từ ngày 1/8/2020.')).toEqual([
      'agreement in-force 2019 | Thương mại | Việt Nam + Peru',
    ]);
  });

  test('a name of foreign build is a side, a country behind a comma tells of whom', () => {
    const { agreements: found } = factsOf('vi', [
      'VNPT và Zalando ký biên bản ghi nhớ phát triển 6G.',
      'Lễ ký kết MOU giữa PTIT và Đại học Sejong, Hàn Quốc diễn ra sáng 12/5.',
    ]);
    expect(found.map(({ parties }) => parties.map(({ name, country }) => [name, country]))).toEqual([
      [
        ['VNPT', 'VN'],
        ['Zalando', null],
      ],
      [
        ['PTIT', 'VN'],
        ['Đại học Sejong', 'KR'],
      ],
    ]);
  });

  test('two instruments with two bodies are two agreements', () => {
    expect(
      agreements(
        'Thứ trưởng Lê Văn Bình đã ký hai biên bản ghi nhớ với hai tổ chức của Canada là Viện Gen Canada (CIG) và Quỹ Rừng Canada (CFF).',
      ),
    ).toEqual([
      'mou signed - | - | Thứ trưởng Lê Văn Bình + Viện Gen Canada (CIG)',
      'mou signed - | - | Thứ trưởng Lê Văn Bình + Quỹ Rừng Canada (CFF)',
    ]);
  });
});

describe('near misses', () => {
  test.each([
    'Hai bên sẽ ký hiệp định thương mại vào năm tới.',
    'Việt Nam mong muốn sớm ký kết bản ghi nhớ với Brazil.',
    'Hai nước chưa ký hiệp định nào về dẫn độ.',
    'Không có thỏa thuận nào được ký giữa Nhật Bản và Việt Nam.',
    'Bộ trưởng đề nghị hai bên sớm ký kết bản ghi nhớ về hải quan.',
    'Theo thỏa thuận này, hai bên sẽ trao đổi chuyên gia.',
    'Thực hiện Hiệp định thương mại tự do, kim ngạch hai nước tăng 20%.',
    'Ông có chữ ký đẹp và đăng ký tham gia hội thảo về hiệp định với Lào.',
    'Hai tập đoàn ký 12 thỏa thuận trị giá 2,5 tỷ USD.',
    'Tập đoàn Viettel ký thỏa thuận hợp tác với Tập đoàn FPT.',
    'Hai nước hợp tác chặt chẽ trên nhiều lĩnh vực và có nhiều bản ghi nhớ.',
  ])('%s', (sentence) => {
    expect(agreements(sentence)).toEqual([]);
  });
});

describe('one article', () => {
  test('an older instrument does not get the day of the visit', () => {
    expect(
      agreements(
        'Ngày 9/9, tại Tokyo, Bộ Xây dựng Việt Nam đã ký bản ghi nhớ về đô thị với Bộ Đất đai Nhật Bản.',
        'Trước đó năm 2014, Chính phủ hai nước ký Hiệp định về giao thông, có hiệu lực vào tháng 5/2015.',
        'Văn kiện mới tiếp nối hiệp định năm 1999 về cảng biển giữa Việt Nam và Nhật Bản.',
      ),
    ).toEqual([
      'mou signed XXXX-09-09 | đô thị | Bộ Xây dựng Việt Nam + Bộ Đất đai Nhật Bản',
      'agreement in-force 2014 | giao thông | Chính phủ hai nước',
      'agreement signed 1999 | cảng biển | Việt Nam + Nhật Bản',
    ]);
  });

  test('a caption and the body that tell of one signing are one agreement', () => {
    const { agreements: found } = factsOf('vi', [
      'Ngày 2/2, Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào đã ký bản ghi nhớ về công vụ.',
      { kind: 'caption', text: 'Lễ ký bản ghi nhớ giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào.' },
    ]);
    expect(found.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});
