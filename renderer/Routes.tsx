import { useTranslation } from 'react-i18next';
import { Redirect, Route, Switch } from 'wouter';
import { AgreementPage } from './features/agreements/AgreementPage.tsx';
import { AgreementsPage } from './features/agreements/AgreementsPage.tsx';
import { ArticlesPage } from './features/articles/ArticlesPage.tsx';
import { BriefPage } from './features/briefs/BriefPage.tsx';
import { BriefsPage } from './features/briefs/BriefsPage.tsx';
import { ChangesPage } from './features/briefs/changes/ChangesPage.tsx';
import { CommitmentsPage } from './features/commitments/CommitmentsPage.tsx';
import { EngagementPage } from './features/engagements/EngagementPage.tsx';
import { EngagementsPage } from './features/engagements/EngagementsPage.tsx';
import { HistoryPage } from './features/history/HistoryPage.tsx';
import { OrganisationPage } from './features/organisations/OrganisationPage.tsx';
import { OrganisationsPage } from './features/organisations/OrganisationsPage.tsx';
import { ReadingPage } from './features/reading/ReadingPage.tsx';
import { ReviewPage } from './features/reviews/ReviewPage.tsx';
import { SettingsPage } from './features/settings/SettingsPage.tsx';
import { EmptyState } from './ui/EmptyState.tsx';

/** Which screen an address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/articles" replace />
      </Route>
      <Route path="/articles" component={ArticlesPage} />
      <Route path="/articles/:id">{({ id }) => <ReadingPage key={id} id={id} />}</Route>
      <Route path="/agreements" component={AgreementsPage} />
      <Route path="/agreements/:id">{({ id }) => <AgreementPage key={id} id={id} />}</Route>
      <Route path="/engagements" component={EngagementsPage} />
      <Route path="/engagements/:id">{({ id }) => <EngagementPage key={id} id={id} />}</Route>
      <Route path="/commitments" component={CommitmentsPage} />
      <Route path="/organisations" component={OrganisationsPage} />
      <Route path="/organisations/:id">{({ id }) => <OrganisationPage key={id} id={id} />}</Route>
      <Route path="/briefs" component={BriefsPage} />
      <Route path="/briefs/:country/changes">{({ country }) => <ChangesPage key={country} country={country} />}</Route>
      <Route path="/briefs/:country">{({ country }) => <BriefPage key={country} country={country} />}</Route>
      <Route path="/reviews/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>
      <Route path="/history" component={HistoryPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route>
        <Nowhere />
      </Route>
    </Switch>
  );
}

function Nowhere() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('shell.nowhere.title')}
      text={t('shell.nowhere.text')}
      action={{ label: t('shell.nowhere.action'), href: '/articles' }}
    />
  );
}
