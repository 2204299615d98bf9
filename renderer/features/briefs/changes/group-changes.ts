import type { Citation } from '../../../../core/model/brief.ts';
import type { BriefChange } from '../../../../core/model/brief-change.ts';
import type { RecordKind } from '../../../../core/model/evidence.ts';

/** What changed of one record: the record itself, or some of its fields. */
export interface ChangedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  /** `changed` where the record itself stayed. */
  readonly type: BriefChange['type'];
  readonly changes: readonly BriefChange[];
  /** A passage that it rests on. */
  readonly citation: Citation | null;
}

export interface ChangedSection {
  readonly section: string;
  readonly records: readonly ChangedRecord[];
}

/** Changes by section and record, both in the order in which they come. */
export function groupChanges(changes: readonly BriefChange[]): ChangedSection[] {
  return [...Map.groupBy(changes, ({ section }) => section)].map(([section, inSection]) => {
    const records = Map.groupBy(inSection, ({ recordId, whole }) => `${recordId} ${whole}`);
    return { section, records: [...records.values()].flatMap((group) => changedRecord(group)) };
  });
}

function changedRecord(changes: readonly BriefChange[]): ChangedRecord[] {
  const [first] = changes;
  if (!first) return [];
  const { recordKind: kind, recordId: id, record: name, whole, type } = first;
  const said = ({ after, before }: BriefChange) => (after ?? before)?.text ?? '';
  // What names a record that came or went is not said again as one of its fields.
  const shown = whole ? changes.filter((change) => !name.includes(said(change))) : changes;
  return [{ kind, id, name, type: whole ? type : 'changed', changes: shown, citation: citationOf(changes) }];
}

/** The longest is the one that says most: a passage may be no more than a date. */
function citationOf(changes: readonly BriefChange[]): Citation | null {
  const cited = changes.flatMap(({ after, before }) => (after ?? before)?.citations ?? []);
  return cited.toSorted((a, b) => b.exact.length - a.exact.length)[0] ?? null;
}
