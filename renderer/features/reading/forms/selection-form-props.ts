import type { Span } from '../../../../core/model/span.ts';

/** What every form for a selected passage is given. */
export interface SelectionFormProps {
  readonly articleId: string;
  readonly span: Span;
  readonly close: () => void;
}
