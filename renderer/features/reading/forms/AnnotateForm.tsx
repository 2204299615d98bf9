import { useTranslation } from 'react-i18next';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import { useReading } from '../reading-context.ts';
import { AnnotationForm } from './AnnotationForm.tsx';
import type { SelectionFormProps } from './selection-form-props.ts';

/** Notes something on a passage. */
export function AnnotateForm({ articleId, span, close }: SelectionFormProps) {
  const { t } = useTranslation();
  const { dispatch } = useReading();
  const create = useChange(orpc.annotations.create.mutationOptions(), t('reading.said.annotated'));
  return (
    <AnnotationForm
      initial={{ comment: '', tags: [] }}
      save={(values) =>
        create.mutate(
          { articleId, span, ...values },
          {
            onSuccess: ({ id }) =>
              dispatch({ type: 'choose', item: { id, tab: 'annotations', spans: [span] }, by: 'text' }),
          },
        )
      }
      cancel={close}
    />
  );
}
