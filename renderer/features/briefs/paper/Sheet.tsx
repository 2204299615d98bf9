import { useMemo } from 'react';
import type { Brief, HouseStyle } from '../../../../core/model/brief.ts';
import { blockKey, numberFootnotes } from '../footnotes.ts';
import { Block } from './Block.tsx';
import { Closing } from './Closing.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Letterhead } from './Letterhead.tsx';
import { Notes } from './Notes.tsx';
import classes from './paper.module.css';
import { PaperContext } from './paper-context.ts';
import { Sources } from './Sources.tsx';

/** A brief as a sheet of paper, drawn from the same data that Word prints. */
export function Sheet({ brief, style }: { brief: Brief; style: HouseStyle }) {
  const footnotes = useMemo(() => numberFootnotes(brief), [brief]);
  const paper = useMemo(() => ({ language: brief.language, footnotes }), [brief.language, footnotes]);
  return (
    <PaperContext value={paper}>
      <article className={classes.sheet} data-style={style} lang={brief.language}>
        <Letterhead brief={brief} style={style} />
        <KeyFacts keyFacts={brief.keyFacts} />
        <Notes notes={footnotes.keyFacts} />
        {brief.sections.map((section) => (
          <section
            key={section.key}
            className={classes.section}
            aria-labelledby={`section-${section.key}`}
            data-removed={section.removed}
          >
            <h3 id={`section-${section.key}`} tabIndex={-1}>
              {section.heading}
            </h3>
            {section.blocks.map((block) => (
              <Block key={blockKey(block)} block={block} />
            ))}
            {section.key === 'sources' && <Sources sources={brief.sources} />}
            <Notes notes={footnotes.sections.get(section.key) ?? []} />
          </section>
        ))}
        <Closing closing={brief.closing} />
        <footer className={classes.footer}>
          <span>
            {brief.frame.referenceLabel} {brief.reference}
          </span>
          <span>
            {brief.frame.parentAgency}, {brief.frame.agency}
          </span>
        </footer>
      </article>
    </PaperContext>
  );
}
