import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../core/model/language.ts';
import { orpc } from '../../api/client.ts';
import type { Choice } from './ChoiceEntry.tsx';
import { branchesOf, type Placed } from './taxonomy.ts';

/** A field by name, and how far under the top of its branch it stands. */
export type FieldChoice = Placed<Choice>;

/** The fields of cooperation, named in the interface's language. */
export interface Taxonomy {
  /** All fields in the order of the tree. */
  readonly choices: readonly FieldChoice[];
  /** Each field at the top, and after it all that stand under it. */
  readonly branches: readonly (readonly FieldChoice[])[];
  /** The name of a field; a key that the taxonomy does not know names itself. */
  readonly label: (key: string) => string;
}

export function useTaxonomy(): Taxonomy {
  const { i18n } = useTranslation();
  const { data: fields = [] } = useQuery(orpc.registry.fields.queryOptions());
  const language = LANGUAGES.find((known) => known === i18n.language) ?? 'en';
  const branches = branchesOf(fields).map((branch) =>
    branch.map(({ key, labels, depth }) => ({ value: key, label: labels[language], depth })),
  );
  const choices = branches.flat();
  return { choices, branches, label: (key) => choices.find(({ value }) => value === key)?.label ?? key };
}
