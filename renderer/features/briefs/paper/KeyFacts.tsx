import type { Brief } from '../../../../core/model/brief.ts';
import classes from './paper.module.css';
import { StatementText } from './StatementText.tsx';

/** The box under the letterhead: a few large figures, then label and value rows. */
export function KeyFacts({ keyFacts }: { keyFacts: Brief['keyFacts'] }) {
  return (
    <section className={classes.keyFacts} aria-label={keyFacts.heading}>
      <div className={classes.figures}>
        {keyFacts.figures.map((figure) => (
          <p key={figure.statement.id}>
            <span className={classes.figure}>{figure.value}</span>
            <StatementText statement={figure.statement} />
          </p>
        ))}
      </div>
      <dl>
        {keyFacts.rows.map((row) => (
          <div key={row.label} className={classes.factRow}>
            <dt>{row.label}</dt>
            <dd>
              {row.statements.map((statement) => (
                <p key={statement.id}>
                  <StatementText statement={statement} />
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
