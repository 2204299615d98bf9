import { CloseButton, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ARTICLE_STATUSES, type ArticleRow } from '../../../core/api/schemas/article.ts';
import { countryName } from '../../../core/model/country.ts';
import type { ArticleFilter } from './article-filter.ts';
import classes from './articles.module.css';

interface ArticleToolbarProps {
  readonly rows: readonly ArticleRow[];
  readonly shown: number;
  readonly filter: ArticleFilter;
  readonly change: (part: Partial<ArticleFilter>) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

/** Search and filters over the list, and how many articles they leave. */
export function ArticleToolbar({ rows, shown, filter, change, searchBox }: ArticleToolbarProps) {
  const { t, i18n } = useTranslation();
  const countries = [...new Set(rows.flatMap((row) => row.countries))]
    .map((value) => ({ value, label: countryName(value, i18n.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <Group gap="xs" mb="xs" role="search">
      <TextInput
        ref={searchBox}
        className={classes.search}
        size="xs"
        type="search"
        aria-label={t('articles.search')}
        aria-keyshortcuts="/"
        placeholder={t('articles.searchHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={
          filter.query !== '' && (
            <CloseButton size="xs" aria-label={t('articles.clearSearch')} onClick={() => change({ query: '' })} />
          )
        }
        value={filter.query}
        onChange={(event) => change({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
          change({ query: '' });
          event.currentTarget.blur();
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('articles.column.countries')}
        data={[{ value: '', label: t('articles.allCountries') }, ...countries]}
        value={filter.country}
        onChange={(event) => change({ country: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('articles.column.status')}
        data={[
          { value: '', label: t('articles.anyStatus') },
          ...ARTICLE_STATUSES.map((value) => ({ value, label: t(`articles.status.${value}`) })),
        ]}
        value={filter.status}
        onChange={(event) => change({ status: event.currentTarget.value })}
      />
      <Text size="xs" c="dimmed" role="status">
        {t('articles.shown', { count: rows.length, shown })}
      </Text>
    </Group>
  );
}
