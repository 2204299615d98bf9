import type { Citation } from '../../../../core/model/brief.ts';
import { quoteMarks } from '../footnotes.ts';
import classes from './paper.module.css';
import { usePaper } from './paper-context.ts';

/** A passage as a note prints it: where it stands, then the words, in quotation marks and their own language. */
export function Quotation({ citation }: { citation: Citation }) {
  const [open, close] = quoteMarks(usePaper().language);
  return (
    <span className={classes.quotation}>
      {citation.label}: {open}
      <q lang={citation.language}>{citation.exact}</q>
      {close}
    </span>
  );
}
