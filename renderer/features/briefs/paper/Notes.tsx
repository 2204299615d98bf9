import type { Footnote } from '../footnotes.ts';
import { CitationLink } from './CitationLink.tsx';
import classes from './paper.module.css';
import { Quotation } from './Quotation.tsx';

/** The notes of a section under its short rule; each passage is a link to its place in the article. */
export function Notes({ notes }: { notes: readonly Footnote[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className={classes.notes} start={notes[0]?.number}>
      {notes.map((note) => (
        <li key={note.number} value={note.number}>
          <sup aria-hidden="true">{note.number}</sup>{' '}
          {note.citations.map((citation, index) => (
            <span key={citation.passageId}>
              {index > 0 && '; '}
              <CitationLink citation={citation} className={classes.noteLink}>
                <Quotation citation={citation} />
              </CitationLink>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
