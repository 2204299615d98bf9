import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { CountryName } from '../../../ui/CountryName.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { useTaxonomy } from '../../records/use-taxonomy.ts';
import { fieldLabel } from '../field-label.ts';
import { useReading } from '../reading-context.ts';
import classes from './panel.module.css';
import { SupportNote } from './SupportNote.tsx';

type Row = readonly [field: string, value: ReactNode];
type FactOf<K extends SuggestionDetail['kind']> = Extract<SuggestionDetail, { kind: K }>['fact'];

/** All that a suggestion says, field by field; a field that rests on a passage of its own says so. */
export function FactRows({ suggestion }: { suggestion: SuggestionDetail }) {
  const { t } = useTranslation();
  const { article } = useReading();
  const rows = useFactRows(suggestion).filter(([, value]) => value !== null && value !== '');
  const support = 'support' in suggestion.fact ? suggestion.fact.support : [];
  if (rows.length === 0) return null;
  return (
    <dl className={classes.facts} lang={article.language}>
      {rows.map(([field, value]) => (
        <Fragment key={field}>
          <dt lang={document.documentElement.lang}>{t(fieldLabel(field))}</dt>
          <dd>
            {value}
            {support
              .filter((passage) => passage.field === field)
              .map(({ basis, passage }) => (
                <SupportNote key={`${passage.start}-${passage.end}`} basis={basis} span={passage} />
              ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function useFactRows(suggestion: SuggestionDetail): readonly Row[] {
  const { t } = useTranslation();
  const taxonomy = useTaxonomy();
  const fields = (keys: readonly string[]): Row => [
    'fields',
    <Own key="fields">{keys.map(taxonomy.label).join(', ')}</Own>,
  ];
  switch (suggestion.kind) {
    case 'agreement': {
      const { kind, status, date, parties, signatories, fields: keys } = suggestion.fact;
      return [
        ['kind', <Own key="kind">{t(`records.agreementKind.${kind}`)}</Own>],
        ['status', <Own key="status">{t(`records.agreementStatus.${status}`)}</Own>],
        ['date', date && <DateText edtf={date} />],
        ['parties', parties.length > 0 && <Parties parties={parties} />],
        ['signatories', signatories.join(', ')],
        ...(keys.length > 0 ? [fields(keys)] : []),
      ];
    }
    case 'engagement': {
      const { kind, parties, people, place, date, fields: keys } = suggestion.fact;
      return [
        ['kind', <Own key="kind">{t(`records.engagementKind.${kind}`)}</Own>],
        ['with', parties.length > 0 && <Parties parties={parties} />],
        ['people', people.join(', ')],
        ['place', place],
        ['date', date && <DateText edtf={date} />],
        ...(keys.length > 0 ? [fields(keys)] : []),
      ];
    }
    case 'commitment':
      return [];
    case 'figure':
      return [
        ['value', suggestion.fact.value.toLocaleString(document.documentElement.lang)],
        ['unit', suggestion.fact.unit],
      ];
    case 'person':
      return [
        ['role', suggestion.fact.role],
        ['organisation', suggestion.fact.organisation],
      ];
  }
}

/** Words of the interface among words of the article. */
function Own({ children }: { children: ReactNode }) {
  return <span lang={document.documentElement.lang}>{children}</span>;
}

function Parties({ parties }: { parties: FactOf<'agreement'>['parties'] }) {
  return (
    <ul className={classes.parties}>
      {parties.map(({ name, country }) => (
        <li key={name}>
          {name}
          {country && (
            <span className={classes.quiet}>
              {' '}
              · <CountryName code={country} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
