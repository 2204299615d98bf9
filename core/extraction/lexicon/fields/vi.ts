import { cue } from '../cue.ts';
import type { FieldCue } from '../lexicon.ts';

/** Vietnamese cues for the fields of `seeds/fields.json`. */
export const fields: readonly FieldCue[] = [
  { key: 'telecom', cue: cue('viễn thông', '5G', '6G', 'cáp quang biển', 'mạng di động') },
  { key: 'internet', cue: cue('internet', 'tên miền', 'trang mạng') },
  {
    key: 'it-industry',
    cue: cue(
      'CNTT',
      'công nghiệp công nghệ thông tin',
      'công nghiệp ICT',
      'doanh nghiệp ICT',
      'hiệp hội ICT',
      'công nghiệp phần mềm',
      'công nghệ thông tin(?! (?:và |- )?truyền thông)',
      'doanh nghiệp công nghệ số',
      'doanh nghiệp công nghệ',
    ),
  },
  { key: 'digital-transformation', cue: cue('chuyển đổi số', 'số hóa', 'chuyển đổi kỹ thuật số', 'nền tảng số') },
  { key: 'radio-frequency', cue: cue('tần số', 'vô tuyến điện', 'phổ tần') },
  {
    key: 'cybersecurity',
    cue: cue(
      'an toàn thông tin',
      'an ninh mạng',
      'ATTT',
      'an toàn, an ninh mạng',
      'tội phạm mạng',
      'lừa đảo trực tuyến',
    ),
  },
  {
    key: 'training-human-resources',
    cue: cue('đào tạo', 'bồi dưỡng', 'nguồn nhân lực chất lượng cao', 'nhân lực số', 'kỹ năng số', 'tập huấn'),
    // In a list of events, a training is a form of meeting and not what the cooperation is about.
    except: /tổ chức (?:chung )?các [^.;]+/giu,
  },
  { key: 'digital-economy', cue: cue('kinh tế số', 'thương mại số', 'thương mại điện tử', 'kinh tế internet') },
  {
    key: 'trade-investment',
    cue: cue('đầu tư', 'thương mại(?! (?:số|điện tử))', 'xuất khẩu', 'nhập khẩu', 'giao thương', 'xúc tiến'),
  },
  {
    key: 'digital-data',
    cue: cue('dữ liệu số', 'dữ liệu lớn', 'trung tâm dữ liệu', 'quản trị dữ liệu', 'chia sẻ dữ liệu'),
  },
  { key: 'digital-media', cue: cue('truyền thông số', 'truyền thông mạng xã hội', 'nội dung số') },
  { key: 'copyright', cue: cue('bản quyền', 'quyền tác giả', 'sở hữu trí tuệ') },
  {
    key: 'press-communication',
    cue: cue(
      'báo chí',
      'truyền thông đại chúng',
      'đưa tin',
      'hợp tác truyền thông',
      'phát triển truyền thông',
      'phát thanh',
      'truyền hình',
      'xuất bản',
      'bài viết',
    ),
  },
  { key: 'ai', cue: cue('trí tuệ nhân tạo', 'AI', 'học máy') },
  { key: 'semiconductors', cue: cue('bán dẫn', 'vi mạch', 'chip') },
  {
    key: 'digital-government',
    cue: cue('chính phủ số', 'chính phủ điện tử', 'chính quyền số', 'dịch vụ công trực tuyến'),
  },
  { key: 'post-logistics', cue: cue('bưu chính', 'logistics', 'chuyển phát') },
  { key: 'smart-city', cue: cue('thành phố thông minh', 'đô thị thông minh') },
  { key: 'science', cue: cue('khoa học', 'nghiên cứu chung', 'sở hữu công nghiệp') },
  { key: 'education', cue: cue('giáo dục', 'đại học số', 'học bổng', 'sinh viên', 'trường đại học') },
  { key: 'culture', cue: cue('giao lưu văn hóa', 'hợp tác văn hóa', 'di sản', 'du lịch') },
  { key: 'health', cue: cue('y tế', 'sức khỏe', 'dược phẩm') },
  { key: 'energy', cue: cue('năng lượng', 'dầu khí', 'điện gió', 'điện hạt nhân') },
  { key: 'agriculture', cue: cue('nông nghiệp', 'thủy sản', 'nông sản') },
  {
    key: 'environment',
    cue: cue(
      'bảo vệ môi trường',
      'tài nguyên và môi trường',
      'ứng phó với biến đổi khí hậu',
      'tăng trưởng xanh',
      'chuyển đổi xanh',
    ),
  },
  { key: 'finance', cue: cue('ngân hàng', 'tài chính', 'thuế', 'hải quan') },
  { key: 'transport', cue: cue('giao thông', 'hàng không', 'đường sắt', 'vận tải') },
  { key: 'defence-security', cue: cue('quốc phòng', 'an ninh quốc gia', 'phòng chống tội phạm') },
  { key: 'law', cue: cue('tư pháp', 'pháp lý quốc tế', 'dẫn độ', 'tương trợ tư pháp') },
  { key: 'labour', cue: cue('lao động', 'việc làm', 'an sinh xã hội') },
];
