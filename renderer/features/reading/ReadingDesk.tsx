import { useReducer } from 'react';
import { useLocation } from 'wouter';
import type { ArticleDetail } from '../../../core/api/schemas/article.ts';
import { useCommands } from '../../use-commands.ts';
import { listHref } from '../articles/list-place.ts';
import { itemsOf } from './items.ts';
import { Panel } from './panel/Panel.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import classes from './reading.module.css';
import { ReadingContext } from './reading-context.ts';
import { openingState, readingReducer } from './reading-state.ts';
import { ArticleText } from './text/ArticleText.tsx';
import { useAddressedPassage } from './use-addressed-passage.ts';
import { useSuggestionCommands } from './use-suggestion-commands.ts';

/** The article on the left, what is said of it on the right. */
export function ReadingDesk({ article }: { article: ArticleDetail }) {
  const [state, dispatch] = useReducer(readingReducer, article, (shown) =>
    openingState(itemsOf(shown, 'suggestions')[0] ?? null),
  );
  const commands = useSuggestionCommands(article, state, dispatch);
  useAddressedPassage(article, dispatch);
  const [, navigate] = useLocation();
  useCommands('articles.title', [
    { id: 'reading.back', label: 'reading.command.back', keys: ['u'], run: () => navigate(listHref()) },
  ]);
  return (
    <ReadingContext value={{ article, state, dispatch, commands }}>
      <div className={classes.desk}>
        <ReadingHead />
        <ArticleText />
        <Panel />
      </div>
    </ReadingContext>
  );
}
