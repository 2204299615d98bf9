import { Fragment } from 'react';
import type { OrganisationName } from '../../../core/model/organisation.ts';

/** Names in a row, each marked with its language for screen readers and hyphenation. */
export function NameList({ names }: { names: readonly OrganisationName[] }) {
  return names.map(({ language, name }, index) => (
    <Fragment key={name}>
      {index > 0 && ' · '}
      <span lang={language}>{name}</span>
    </Fragment>
  ));
}
