import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OrganisationDetail } from '../../../core/api/schemas/organisation.ts';
import { DateText } from '../../ui/DateText.tsx';
import classes from './organisations.module.css';

/** The records that name a body, each as printed there, and the people who are named as of it. */
export function UsesSection({ body }: { body: OrganisationDetail }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby="organisation-uses">
      <h2 id="organisation-uses">{t('organisations.usedIn')}</h2>
      {body.records.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('organisations.unused')}
        </Text>
      )}
      <ul className={classes.uses}>
        {body.records.map(({ kind, id, label, language, date, printed }) => (
          <li key={id}>
            <span className={classes.useKind}>{t(`${kind}s.one`)}</span>
            <div>
              <Link href={`/${kind}s/${id}`} lang={language}>
                {label || t('agreements.untitled')}
              </Link>
              <div className={classes.useNote}>
                <DateText edtf={date} />
                {date !== null && ' · '}
                <span lang={language}>“{printed}”</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {body.people.length > 0 && (
        <>
          <h2>{t('organisations.people')}</h2>
          <ul className={classes.uses}>
            {body.people.map(({ id, name, role }) => (
              <li key={id}>
                <span className={classes.useKind}>{name}</span>
                {role && <span className={classes.useNote}>{role}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
