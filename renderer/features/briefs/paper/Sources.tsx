import { Link } from 'wouter';
import type { BriefSource } from '../../../../core/model/brief.ts';
import classes from './paper.module.css';
import { Runs } from './StatementText.tsx';

/** The numbered list of sources, as printed; each number is a door to the article. */
export function Sources({ sources }: { sources: readonly BriefSource[] }) {
  return (
    <ol className={classes.sources}>
      {sources.map((source) => (
        <li key={source.number}>
          <Link href={`/articles/${source.articleId}`} className={classes.noteLink}>
            <strong>[{source.number}]</strong> <Runs runs={source.runs} />
          </Link>
          {source.url && <> {source.url}</>}
        </li>
      ))}
    </ol>
  );
}
