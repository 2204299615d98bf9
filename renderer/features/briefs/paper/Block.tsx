import type { BriefBlock } from '../../../../core/model/brief.ts';
import { PrintedTable } from './PrintedTable.tsx';
import classes from './paper.module.css';
import { Runs, StatementText } from './StatementText.tsx';

type Of<T extends BriefBlock['type']> = Extract<BriefBlock, { type: T }>;

function Facts({ block }: { block: Of<'facts'> }) {
  return block.rows.map((row) => (
    <p key={row.label} className={classes.paragraph}>
      <strong>{row.label}:</strong>{' '}
      {row.statements.map((statement) => (
        <StatementText key={statement.id} statement={statement} />
      ))}
    </p>
  ));
}

function Timeline({ block }: { block: Of<'timeline'> }) {
  return (
    <dl className={classes.timeline}>
      {block.rows.map((row) => (
        <div key={row.statement.id}>
          <dt>{row.date}</dt>
          <dd>
            <StatementText statement={row.statement} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One block of a section, drawn as Word prints it. */
export function Block({ block }: { block: BriefBlock }) {
  switch (block.type) {
    case 'subheading':
      return (
        <h4 className={classes.subheading}>
          <Runs runs={block.runs} />
        </h4>
      );
    case 'paragraph':
      return (
        <p className={classes.paragraph}>
          <StatementText statement={block.statement} />
        </p>
      );
    case 'numbered':
    case 'bullets': {
      const List = block.type === 'numbered' ? 'ol' : 'ul';
      return (
        <List className={classes[block.type]}>
          {block.items.map((item) => (
            <li key={item.id}>
              <StatementText statement={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'note':
      return (
        <p className={classes.note}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'facts':
      return <Facts block={block} />;
    case 'timeline':
      return <Timeline block={block} />;
    case 'table':
      return <PrintedTable table={block} />;
  }
}
