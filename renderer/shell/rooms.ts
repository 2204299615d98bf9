import {
  IconArticle,
  IconBuildingBank,
  IconCheckbox,
  IconFileText,
  IconHistory,
  IconSettings,
  IconSignature,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';

/** The rooms of the desk, in the order of the rail and of Alt+1 to Alt+8. */
export interface Room {
  readonly noun:
    | 'articles'
    | 'agreements'
    | 'engagements'
    | 'commitments'
    | 'organisations'
    | 'briefs'
    | 'history'
    | 'settings';
  readonly icon: TablerIcon;
}

export const ROOMS: readonly Room[] = [
  { noun: 'articles', icon: IconArticle },
  { noun: 'agreements', icon: IconSignature },
  { noun: 'engagements', icon: IconUsers },
  { noun: 'commitments', icon: IconCheckbox },
  { noun: 'organisations', icon: IconBuildingBank },
  { noun: 'briefs', icon: IconFileText },
  { noun: 'history', icon: IconHistory },
  { noun: 'settings', icon: IconSettings },
];
