import classes from './articles.module.css';

/** Words around a hit; the desk puts `⟦` and `⟧` around what was found. */
export function Snippet({ text, language }: { text: string; language: string }) {
  return (
    <span className={classes.snippet} lang={language}>
      {snippetParts(text).map(({ words, hit, at }) =>
        hit ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
      )}
    </span>
  );
}

/** Takes a snippet apart into hits and what is between them; `at` is where each part begins. */
export function snippetParts(text: string): readonly { words: string; hit: boolean; at: number }[] {
  const found = text.replaceAll('\n', ' ').matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g);
  return Array.from(found, (part) => ({ words: part[1] ?? part[0], hit: part[1] !== undefined, at: part.index }));
}
