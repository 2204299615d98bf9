import { Tooltip } from '@mantine/core';
import type { Citation } from '../../../../core/model/brief.ts';
import { CitationLink } from './CitationLink.tsx';
import classes from './paper.module.css';
import { Quotation } from './Quotation.tsx';

/** The raised number after a statement: hover or focus shows the quoted passages, a click opens the article at the first. */
export function FootnoteMark({ number, citations }: { number: number; citations: readonly Citation[] }) {
  const [first] = citations;
  if (!first) return null;
  const card = (
    <span className={classes.card}>
      {citations.map((citation) => (
        <Quotation key={citation.passageId} citation={citation} />
      ))}
    </span>
  );
  return (
    <sup>
      <Tooltip label={card} multiline maw={420} openDelay={150} events={{ hover: true, focus: true, touch: true }}>
        <CitationLink citation={first} className={classes.mark} aria-label={`${number}: ${first.label}`}>
          {number}
        </CitationLink>
      </Tooltip>
    </sup>
  );
}
