import { Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HOUSE_STYLES, type HouseStyle } from '../../../core/model/brief.ts';
import { CHANGE_DISPLAYS, type ChangeDisplay } from '../../../core/model/edition.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import { LANGUAGE_NAMES } from '../settings/language-names.ts';

interface BriefToolbarProps {
  readonly language: Language;
  readonly style: HouseStyle;
  readonly setLanguage: (language: Language) => void;
  readonly setStyle: (style: HouseStyle) => void;
  readonly changes: ChangeDisplay;
  readonly setChanges: (changes: ChangeDisplay) => void;
  readonly exporting: boolean;
  readonly onExport: () => void;
}

/** The choices of a brief and the way out to Word. */
export function BriefToolbar(props: BriefToolbarProps) {
  const { language, style, changes, setLanguage, setStyle, setChanges, exporting, onExport } = props;
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
      <NativeSelect
        size="xs"
        label={t('briefs.changes.show')}
        labelProps={{ c: 'dimmed', fw: 400 }}
        data={CHANGE_DISPLAYS.map((value) => ({ value, label: t(`briefs.changes.display.${value}`) }))}
        value={changes}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setChanges(CHANGE_DISPLAYS.find((known) => known === chosen) ?? 'none');
        }}
      />
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
