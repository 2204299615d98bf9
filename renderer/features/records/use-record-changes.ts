import { useTranslation } from 'react-i18next';
import { orpc } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

/** What can be done to an agreement; like every change, each is undone from its toast or with Ctrl+Z. */
export function useAgreementChanges(id: string) {
  const { t } = useTranslation();
  const update = useChange(orpc.agreements.update.mutationOptions(), t('records.saved'));
  const tag = useChange(orpc.agreements.setTags.mutationOptions(), t('records.tags.saved'));
  const take = useChange(orpc.agreements.remove.mutationOptions(), t('agreements.removed'));
  return {
    update: (values: Parameters<typeof update.mutate>[0]['values']) => update.mutate({ id, values }),
    setTags: (tags: string[]) => tag.mutate({ id, tags }),
    remove: () => take.mutate({ id }),
  };
}

/** What can be done to an engagement. */
export function useEngagementChanges(id: string) {
  const { t } = useTranslation();
  const update = useChange(orpc.engagements.update.mutationOptions(), t('records.saved'));
  const tag = useChange(orpc.engagements.setTags.mutationOptions(), t('records.tags.saved'));
  const take = useChange(orpc.engagements.remove.mutationOptions(), t('engagements.removed'));
  return {
    update: (values: Parameters<typeof update.mutate>[0]['values']) => update.mutate({ id, values }),
    setTags: (tags: string[]) => tag.mutate({ id, tags }),
    remove: () => take.mutate({ id }),
  };
}

/** What can be done to a commitment. */
export function useCommitmentChanges(id: string) {
  const { t } = useTranslation();
  const update = useChange(orpc.commitments.update.mutationOptions(), t('records.saved'));
  const tag = useChange(orpc.commitments.setTags.mutationOptions(), t('records.tags.saved'));
  const take = useChange(orpc.commitments.remove.mutationOptions(), t('commitments.removed'));
  return {
    update: (values: Parameters<typeof update.mutate>[0]['values']) => update.mutate({ id, values }),
    setTags: (tags: string[]) => tag.mutate({ id, tags }),
    remove: () => take.mutate({ id }),
  };
}

/** Unties a passage from the field or record that it carries. */
export function useDetach(): (evidenceId: string) => void {
  const { t } = useTranslation();
  const detach = useChange(orpc.evidence.remove.mutationOptions(), t('records.evidence.detached'));
  return (id) => detach.mutate({ id });
}
