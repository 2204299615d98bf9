import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OrganisationPatch } from '../../../core/api/schemas/organisation.ts';
import { orpc } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';

/** What can be done to a body; like every change, each is undone from its toast or with Ctrl+Z. */
export function useOrganisationChanges(id: string) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const update = useChange(orpc.organisations.update.mutationOptions(), t('records.saved'));
  const merge = useChange(orpc.organisations.merge.mutationOptions(), t('organisations.said.merged'));
  const apart = useChange(orpc.organisations.keepApart.mutationOptions(), t('organisations.said.apart'));
  const take = useChange(orpc.organisations.remove.mutationOptions(), t('organisations.said.removed'));
  return {
    update: (values: OrganisationPatch) => update.mutate({ id, values }),
    /** Leads to the body that is left. */
    merge: (from: string, into: string) => {
      navigate(`/organisations/${into}`);
      merge.mutate({ id: from, into });
    },
    keepApart: (other: string) => apart.mutate({ id, other }),
    /** The page is left first: what is removed can no longer be shown. */
    remove: () => {
      navigate('/organisations');
      take.mutate({ id });
    },
  };
}
