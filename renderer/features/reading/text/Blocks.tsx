import type { Block, BlockKind } from '../../../../core/model/article.ts';
import classes from '../reading.module.css';

/** What each kind of block is set as; headings stand one level lower where the text has a title of its own. */
function elementOf(kind: BlockKind, titled: boolean): 'h2' | 'h3' | 'p' | 'pre' {
  if (kind === 'title') return 'h2';
  if (kind === 'heading') return titled ? 'h3' : 'h2';
  return kind === 'table' ? 'pre' : 'p';
}

/**
 * Blocks of an article, each as one element with one text node that says at which offset it begins: marks and selections
 * rest on that.
 */
export function Blocks({ text, blocks }: { text: string; blocks: readonly Block[] }) {
  const titled = blocks.some(({ kind }) => kind === 'title');
  return blocks.map(({ kind, start, end }) => {
    const Element = elementOf(kind, titled);
    return (
      <Element key={start} data-start={start} data-kind={kind} className={classes.block}>
        {text.slice(start, end)}
      </Element>
    );
  });
}
