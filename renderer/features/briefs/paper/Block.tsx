import type { BriefBlock } from '../../../../core/model/brief.ts';
import { PrintedTable } from './PrintedTable.tsx';
import classes from './paper.module.css';
import { StatementText } from './StatementText.tsx';

type Of<T extends BriefBlock['type']> = Extract<BriefBlock, { type: T }>;

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
    case 'timeline':
      return <Timeline block={block} />;
    case 'table':
      return <PrintedTable table={block} />;
  }
}
