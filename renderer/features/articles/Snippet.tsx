import classes from './articles.module.css';
import { snippetParts } from './snippet-parts.ts';

/** Words around a hit, the hit marked. */
export function Snippet({ text, language }: { text: string; language: string }) {
  return (
    <span className={classes.snippet} lang={language}>
      {snippetParts(text).map(({ words, hit, at }) =>
        hit ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
      )}
    </span>
  );
}
