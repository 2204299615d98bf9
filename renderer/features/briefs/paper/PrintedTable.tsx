import type { BriefBlock } from '../../../../core/model/brief.ts';
import classes from './paper.module.css';
import { StatementText } from './StatementText.tsx';

/** A table with rules across only, a tinted header and the column widths of the document. */
export function PrintedTable({ table }: { table: Extract<BriefBlock, { type: 'table' }> }) {
  return (
    <table className={classes.table}>
      <caption>{table.caption}</caption>
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.key} style={{ width: `${column.width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.key} scope="col" style={{ textAlign: column.align ?? 'left' }}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.map((cell) => cell.id).join()}>
            {row.map((cell, index) => (
              <td key={cell.id} style={{ textAlign: table.columns[index]?.align ?? 'left' }}>
                <StatementText statement={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
