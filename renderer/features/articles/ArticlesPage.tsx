import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page.tsx';

/** All articles of the workspace. */
export function ArticlesPage() {
  const { t } = useTranslation();
  return <Page title={t('articles.title')} />;
}
