import { countries } from './countries/vi.ts';
import type { Lexicon } from './lexicon.ts';

const DM = '(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})';

export const vi: Lexicon = {
  language: 'vi',
  countries,
  dates: {
    months: {},
    patterns: [
      '(?<d>\\d{1,2})[/.](?<m>\\d{1,2})(?:[/.](?<y>\\d{4}))?\\s*(?:đến(?: ngày)?|-|–|tới(?: ngày)?)\\s*(?<d2>\\d{1,2})[/.](?<m2>\\d{1,2})(?:[/.](?<y2>\\d{4}))?',
      '(?:ngày )(?<d>\\d{1,2})\\s*(?:đến(?: ngày)?|-|–|và|tới)\\s*(?<d2>\\d{1,2})(?:[/.]| tháng )(?<m2>\\d{1,2})(?:(?:[/.]| năm )(?<y2>\\d{4}))?',
      '(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})',
      '(?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?:(?: năm |[/.,-] ?)(?<y>\\d{4}))?',
      `(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)(?: (?:ngày|qua|nay))? (?:\\()?${DM}`,
      '(?:tháng )(?<m>\\d{1,2})(?:[/.-]| năm )(?<y>\\d{4})',
      '(?:năm )(?<y>(?:19|20)\\d{2})(?![/–-]\\d)',
    ],
  },
  future: ['sẽ', 'dự kiến', 'sắp', 'tới đây'],
};
