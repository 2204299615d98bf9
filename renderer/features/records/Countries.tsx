import { Fragment } from 'react';
import { CountryName } from '../../ui/CountryName.tsx';

/** Country names in a row, with commas. */
export function Countries({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <CountryName code={code} />
    </Fragment>
  ));
}
