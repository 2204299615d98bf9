import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Party } from '../../../core/model/agreement.ts';
import classes from './organisations.module.css';

interface PartyLinksProps {
  readonly parties: readonly Party[];
  /** The language that the record prints their names in. */
  readonly language: string;
}

/** The way from a record to the bodies that it names. */
export function PartyLinks({ parties, language }: PartyLinksProps) {
  const { t } = useTranslation();
  if (parties.length === 0) return null;
  return (
    <nav aria-labelledby="record-bodies">
      <h2 id="record-bodies" className={classes.linksTitle}>
        {t('organisations.title')}
      </h2>
      <ul className={classes.links}>
        {parties.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <Link href={`/organisations/${organisationId}`} lang={language}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
