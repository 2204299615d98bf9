import { useTranslation } from 'react-i18next';
import classes from '../panel/panel.module.css';
import { useReading } from '../reading-context.ts';
import type { Task } from '../reading-state.ts';
import { AnnotateForm } from './AnnotateForm.tsx';
import { AttachForm } from './AttachForm.tsx';
import { NewAgreement, NewCommitment, NewEngagement } from './NewRecord.tsx';

const FORMS = {
  annotate: AnnotateForm,
  agreement: NewAgreement,
  engagement: NewEngagement,
  commitment: NewCommitment,
  attach: AttachForm,
};

type SelectionFormTask = Exclude<Task, { kind: 'edit' }>;

/** The form for a selected passage, under the passage itself. */
export function SelectionForm({ task }: { task: SelectionFormTask }) {
  const { t } = useTranslation();
  const { article, dispatch } = useReading();
  const Form = FORMS[task.kind];
  return (
    <div className={classes.selectionForm}>
      <h2>{t(`reading.task.${task.kind}`)}</h2>
      <blockquote className={classes.taskQuote} lang={article.language}>
        {article.text.slice(task.span.start, task.span.end)}
      </blockquote>
      <Form articleId={article.id} span={task.span} close={() => dispatch({ type: 'task', task: null })} />
    </div>
  );
}
