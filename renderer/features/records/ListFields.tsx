import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryName } from '../../ui/CountryName.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { type PartyEntry, readLines, readParties, writeParties } from './party-entry.ts';
import classes from './records.module.css';
import { TaxonomyEntry } from './TaxonomyEntry.tsx';
import { TextEntry } from './TextEntry.tsx';
import { useTaxonomy } from './use-taxonomy.ts';

interface ListFieldProps<T> extends FieldProps {
  readonly value: readonly T[];
  readonly save: (value: readonly T[]) => void;
}

function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}

function Lines({ children }: { children: ReactNode }) {
  return <span className={classes.lines}>{children}</span>;
}

/** The bodies on either side, as printed, each with its country. */
export function PartiesField({ name, evidence, value, save }: ListFieldProps<PartyEntry>) {
  const { t } = useTranslation();
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={joined(value.map((party) => party.name))}
      shown={
        <Lines>
          {value.map((party) => (
            <span key={party.name}>
              {party.name}
              {party.country && (
                <span className={classes.aside}>
                  {' '}
                  · <CountryName code={party.country} />
                </span>
              )}
            </span>
          ))}
        </Lines>
      }
      editor={(close) => (
        <TextEntry
          label={t(`records.field.${name}`)}
          initial={writeParties(value)}
          hint="parties"
          save={(entry) => save(readParties(entry))}
          close={close}
        />
      )}
    />
  );
}

/** Names, one per line. */
export function NamesField({ name, evidence, value, save }: ListFieldProps<string>) {
  const { t } = useTranslation();
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={joined(value)}
      shown={
        <Lines>
          {value.map((person) => (
            <span key={person}>{person}</span>
          ))}
        </Lines>
      }
      editor={(close) => (
        <TextEntry
          label={t(`records.field.${name}`)}
          initial={value.join('\n')}
          hint="lines"
          save={(entry) => save(readLines(entry))}
          close={close}
        />
      )}
    />
  );
}

/** Fields of cooperation, from the taxonomy. */
export function TaxonomyField({ name, evidence, value, save }: ListFieldProps<string>) {
  const { t } = useTranslation();
  const taxonomy = useTaxonomy();
  return (
    <FieldFrame
      name={name}
      evidence={evidence}
      current={joined(value)}
      shown={value.map(taxonomy.label).join(', ')}
      editor={(close) => (
        <TaxonomyEntry
          label={t(`records.field.${name}`)}
          initial={value}
          branches={taxonomy.branches}
          save={save}
          close={close}
        />
      )}
    />
  );
}
