import type { Brief, BriefBlock, BriefSection, Statement } from '../../model/brief.ts';
import type { BriefChange } from '../../model/brief-change.ts';
import { compareBriefs } from '../compare-briefs.ts';
import type { Composer } from '../composer.ts';
import { shorten } from '../runs.ts';

/** How much of a record's name and of its values stands in a row. */
const NAME = 90;
const VALUE = 160;

/** What changed since an earlier edition: how much, then row by row what it said and what this one says. */
export function changeBlocks(composer: Composer, since: Brief, sections: readonly BriefSection[]): BriefBlock[] {
  const { wording } = composer;
  const { columns, captions, changes: words } = wording;
  const rows = rowsOf(compareBriefs(since, { sections }));
  const count = (type: BriefChange['type']) => rows.filter(([first]) => first.type === type).length;
  const edition = words.edition(since.reference, composer.date(since.madeOn));
  const line = words.summary(edition, count('added'), count('changed'), count('removed'));
  const summary: BriefBlock = {
    type: 'paragraph',
    statement: composer.computed(rows.length > 0 ? line : words.nothing(edition)),
  };
  if (rows.length === 0) return [summary];
  return [
    summary,
    {
      type: 'table',
      caption: composer.nextTable(captions.changes),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'record', label: columns.changed, width: 0.38 },
        { key: 'before', label: columns.before, width: 0.28 },
        { key: 'now', label: columns.now, width: 0.28 },
      ],
      rows: rows.map((row, index) => changeRow(composer, row, index + 1)),
    },
  ];
}

type Row = readonly [BriefChange, ...BriefChange[]];

/** One row for each claim; a record that came or went is one row with all its claims. */
function rowsOf(changes: readonly BriefChange[]): Row[] {
  const grouped = Map.groupBy(changes, (change) => `${change.recordId} ${change.whole ? change.type : change.field}`);
  return [...grouped.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function changeRow(composer: Composer, [first, ...others]: Row, number: number): Statement[] {
  const { changes: words, fieldNames } = composer.wording;
  const name = shorten(first.record, NAME);
  const subject = first.whole ? name : `${name} – ${fieldNames[first.field]}`;
  const before = said(composer, first.before?.text);
  const now = said(composer, first.after?.text);
  const all = [first, ...others].map(({ field, after }) => after && `${fieldNames[field]}: ${shorten(after.text)}`);
  const details = all.filter((detail) => detail !== null).join('; ');
  return [
    composer.computed(String(number)),
    composer.computed(subject),
    composer.computed(first.whole ? '–' : before),
    composer.computed(first.whole ? (first.type === 'added' ? words.arrived(details) : words.gone) : now),
  ];
}

function said({ wording }: Composer, text: string | undefined): string {
  return text === undefined ? wording.notStated : shorten(text, VALUE);
}
