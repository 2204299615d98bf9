import { useTranslation } from 'react-i18next';

/** Names an action of the journal; a key that the wording does not know (from a newer desk) is shown as it is. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => t(`history.action.${action}`, { defaultValue: action });
}
