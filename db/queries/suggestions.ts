import type { RecordKind } from '../../core/model/evidence.ts';
import type { RuleRecord } from '../../core/model/rule.ts';
import type { SuggestedFact, Suggestion, SuggestionState } from '../../core/model/suggestion.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

interface SuggestionRow {
  readonly id: string;
  readonly articleId: string;
  readonly kind: RecordKind;
  readonly rule: string;
  readonly fact: string;
  readonly state: SuggestionState;
  readonly recordId: string | null;
}

const COLUMNS = 'id, article_id AS articleId, kind, rule, fact, state, record_id AS recordId';

function parse(row: SuggestionRow): Suggestion {
  // Suggestions of an older version do not say which words made them.
  return { ...row, fact: { cues: [], ...JSON.parse(row.fact) } } as Suggestion;
}

/** The suggestions of an article in the order of its text. */
export function listSuggestions(db: ReadDb, articleId: string): Suggestion[] {
  return db
    .prepare<[string], SuggestionRow>(`SELECT ${COLUMNS} FROM suggestion WHERE article_id = ? ORDER BY position`)
    .all(articleId)
    .map(parse);
}

/** The pending suggestions of one article, or of all in the order of import, by id and rule. */
export function pendingSuggestions(db: ReadDb, articleId: string | null): Pick<Suggestion, 'id' | 'rule'>[] {
  return db
    .prepare<[{ articleId: string | null }], Pick<Suggestion, 'id' | 'rule'>>(
      `SELECT suggestion.id, rule FROM suggestion JOIN article ON article.id = article_id
       WHERE state = 'pending' AND (@articleId IS NULL OR article_id = @articleId) ORDER BY seq, position`,
    )
    .all({ articleId });
}

/** How editors have decided on the suggestions of each rule, by the rule's name. */
export function ruleRecords(db: ReadDb): RuleRecord[] {
  return db
    .prepare<[], RuleRecord>(
      `SELECT rule,
         sum(state = 'pending') AS pending,
         sum(state IN ('accepted', 'edited')) AS accepted,
         sum(state = 'rejected') AS rejected
       FROM suggestion GROUP BY rule ORDER BY rule`,
    )
    .all();
}

export function countPending(db: ReadDb): number {
  return db.prepare<[], number>("SELECT count(*) FROM suggestion WHERE state = 'pending'").pluck().get() ?? 0;
}

export function getSuggestion(db: ReadDb, id: string): Suggestion | null {
  const row = db.prepare<[string], SuggestionRow>(`SELECT ${COLUMNS} FROM suggestion WHERE id = ?`).get(id);
  return row ? parse(row) : null;
}

export function insertSuggestion(
  db: WriteDb,
  row: SuggestedFact & { readonly id: string; readonly articleId: string; readonly position: number },
): void {
  db.prepare(
    `INSERT INTO suggestion (id, article_id, position, kind, rule, fact)
     VALUES (@id, @articleId, @position, @kind, @rule, @fact)`,
  ).run({ ...row, rule: row.fact.rule, fact: JSON.stringify(row.fact) });
}

/** Rules on a suggestion, with the fact as the editor corrected it where that is given. */
export function setSuggestionState(
  db: WriteDb,
  id: string,
  state: SuggestionState,
  recordId: string | null,
  fact?: SuggestedFact['fact'],
): void {
  db.prepare('UPDATE suggestion SET state = ?, record_id = ?, fact = coalesce(?, fact) WHERE id = ?').run(
    state,
    recordId,
    fact ? JSON.stringify(fact) : null,
    id,
  );
}

/** Records that suggestions of this article already became, other than as people. */
export function recordsFromArticle(db: ReadDb, articleId: string): Set<string> {
  return new Set(
    db
      .prepare<[string], string>('SELECT record_id FROM suggestion WHERE article_id = ? AND record_id IS NOT NULL')
      .pluck()
      .all(articleId),
  );
}
