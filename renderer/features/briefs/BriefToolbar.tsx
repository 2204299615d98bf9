import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HOUSE_STYLES, type HouseStyle } from '../../../core/model/brief.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import { LANGUAGE_NAMES } from '../settings/language-names.ts';

interface BriefToolbarProps {
  readonly language: Language;
  readonly style: HouseStyle;
  readonly setLanguage: (language: Language) => void;
  readonly setStyle: (style: HouseStyle) => void;
  readonly exporting: boolean;
  readonly onExport: () => void;
}

/** The choices of a brief and the way out to Word. */
export function BriefToolbar({ language, style, setLanguage, setStyle, exporting, onExport }: BriefToolbarProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Group gap="md" align="flex-end">
      <div>
        <Text id={`${id}-language`} size="xs" c="dimmed">
          {t('briefs.language')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby={`${id}-language`}
          data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <div>
        <Text id={`${id}-style`} size="xs" c="dimmed">
          {t('briefs.style')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby={`${id}-style`}
          data={HOUSE_STYLES.map((value) => ({ value, label: t(`briefs.styleName.${value}`) }))}
          value={style}
          onChange={setStyle}
        />
      </div>
      <Button
        size="sm"
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        loading={exporting}
        onClick={onExport}
        aria-keyshortcuts="Control+E"
      >
        {t('briefs.export')}
      </Button>
    </Group>
  );
}
