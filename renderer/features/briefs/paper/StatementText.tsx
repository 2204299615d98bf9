import type { Run, Statement } from '../../../../core/model/brief.ts';
import { FootnoteMark } from './FootnoteMark.tsx';
import classes from './paper.module.css';
import { usePaper } from './paper-context.ts';

/** Runs as the document prints them: strong where strong, with their own language for screen readers and hyphenation. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  let offset = 0;
  return runs.map((run) => {
    const key = offset;
    offset += run.text.length;
    const Tag = run.strong ? 'strong' : 'span';
    return (
      <Tag key={key} lang={run.language}>
        {run.text}
      </Tag>
    );
  });
}

/** What a statement says, and where changes are tracked, what it said before. */
function Changed({ statement: { runs, change } }: { statement: Statement }) {
  const now = <Runs runs={runs} />;
  switch (change?.type) {
    case 'added':
      return <ins>{now}</ins>;
    case 'removed':
      return <del>{now}</del>;
    case 'changed':
      return (
        <>
          <del>
            <Runs runs={change.before} />
          </del>{' '}
          <ins>{now}</ins>
        </>
      );
    default:
      return now;
  }
}

/** One statement with the mark of its note; what no source supports is marked as in the document. */
export function StatementText({ statement }: { statement: Statement }) {
  const { footnotes } = usePaper();
  const number = footnotes.numberOf.get(statement.id);
  return (
    <span id={`s_${statement.id}`} className={classes.statement} data-basis={statement.basis}>
      <Changed statement={statement} />
      {number !== undefined && <FootnoteMark number={number} citations={statement.citations} />}
    </span>
  );
}
