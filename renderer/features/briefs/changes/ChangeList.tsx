import { Badge } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Comparison } from '../../../../core/api/schemas/brief.ts';
import type { BriefChange } from '../../../../core/model/brief-change.ts';
import type { Language } from '../../../../core/model/language.ts';
import { fieldLabel } from '../../reading/field-label.ts';
import { recordHref } from '../../reading/panel/record-href.ts';
import { useRowKeys } from '../../records/row-keys.ts';
import { CitationLink } from '../paper/CitationLink.tsx';
import classes from './changes.module.css';
import { type ChangedRecord, groupChanges } from './group-changes.ts';

/** The changes under the headings of their sections, record by record; arrows or j and k walk, Enter opens the record. */
export function ChangeList({ comparison, language }: { comparison: Comparison; language: Language | undefined }) {
  const { t } = useTranslation();
  const { changes, headings } = comparison;
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list} className={classes.list}>
      {groupChanges(changes).map(({ section, records }) => (
        <section key={section} aria-labelledby={`changes-${section}`}>
          <h2 id={`changes-${section}`} lang={language}>
            {headings[section] ?? section}
          </h2>
          <ul>
            {records.map((record) => (
              <RecordChanges key={`${record.id} ${record.type}`} record={record} language={language} />
            ))}
          </ul>
        </section>
      ))}
      <p className={classes.keys}>{t('records.keys')}</p>
    </div>
  );
}

function RecordChanges({ record, language }: { record: ChangedRecord; language: Language | undefined }) {
  const { t } = useTranslation();
  const { kind, id, name, type, changes, citation } = record;
  const href = recordHref(kind, id) ?? (citation && `/articles/${encodeURIComponent(citation.articleId)}`) ?? '#';
  return (
    <li className={classes.record}>
      <div className={classes.head}>
        <Badge size="sm" variant="default" tt="none" fw={500} data-type={type} className={classes.type}>
          {t(`briefs.changes.type.${type}`)}
        </Badge>
        <Link href={href} data-door className={classes.name} lang={language}>
          {name}
        </Link>
      </div>
      <dl>
        {changes.map((change) => (
          <ClaimChange key={change.field} change={change} language={language} />
        ))}
      </dl>
      {citation && (
        <p className={classes.evidence}>
          <CitationLink citation={citation}>
            {citation.label}: <q lang={citation.language}>{citation.exact}</q>
          </CitationLink>
        </p>
      )}
    </li>
  );
}

function ClaimChange({ change, language }: { change: BriefChange; language: Language | undefined }) {
  const { t } = useTranslation();
  const { field, before, after } = change;
  return (
    <div>
      <dt>{t(fieldLabel(field))}</dt>
      <dd lang={language}>
        {before && <del>{before.text}</del>}
        {before && after && <span aria-hidden> → </span>}
        {after && <ins>{after.text}</ins>}
      </dd>
    </div>
  );
}
