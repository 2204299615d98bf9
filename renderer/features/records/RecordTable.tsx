import { Table, Text, VisuallyHidden } from '@mantine/core';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import classes from './records.module.css';
import { useRowKeys } from './row-keys.ts';

/** One column of a list of records. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What stands under the cell and is no part of the door. */
  readonly below?: (row: Row) => ReactNode;
}

interface RecordTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly href: (row: Row) => string;
  /** The row shown beside the table, if any. */
  readonly selected?: string | null;
}

/** A dense table whose first column is the door to the record: arrows or j and k walk, Enter or a click opens. */
export function RecordTable<Row extends { readonly id: string }>(props: RecordTableProps<Row>) {
  const { caption, rows, columns, href, selected = null } = props;
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  const onRow = (event: MouseEvent, to: string) => {
    // The door itself and anything to press in a row do their own work.
    if (event.target instanceof Element && event.target.closest('a, button') === null) navigate(to);
  };
  return (
    <>
      <Table
        ref={table}
        className={classes.table}
        verticalSpacing={4}
        horizontalSpacing={8}
        fz={13}
        stickyHeader
        highlightOnHover
      >
        <VisuallyHidden component="caption">{caption}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} w={column.width}>
                {column.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr
              key={row.id}
              data-selected={row.id === selected || undefined}
              onClick={(event) => onRow(event, href(row))}
            >
              {columns.map((column, index) => (
                <Table.Td key={column.key}>
                  <div className={classes.cell}>
                    {index === 0 ? (
                      <Link
                        href={href(row)}
                        className={classes.door}
                        data-door
                        aria-current={row.id === selected || undefined}
                      >
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </div>
                  {column.below?.(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="xs">
        {t('records.keys')}
      </Text>
    </>
  );
}
