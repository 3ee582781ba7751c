import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Page } from '../../../ui/Page';
import { getApplication } from '../api/grants';
import { Story } from '../Story';
import { ApplicationText } from './ApplicationText';
import { NextSteps } from './NextSteps';
import { Outcome } from './Outcome';
import { Scores } from './Scores';
import { WhereItStands } from './WhereItStands';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/hakemukset/$id');

/** An application reads like a letter: where it stands, what can be done now, what was decided, the text, what has happened. */
export function ApplicationPage() {
  const { t } = useTranslation('grants');
  const query = useQuery(getApplication(route.useParams().id));
  const above = [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="grants" to="/tyo/avustukset">{t('title')}</AppLink>, <AppLink key="list" to="/tyo/avustukset/hakemukset">{t('application.listTitle')}</AppLink>];
  return (
    <Page title={query.data?.title ?? t('application.one')} narrow above={above}>
      <Asked query={query}>
        {(application) => (
          <>
            <WhereItStands application={application} />
            <NextSteps key={application.id} application={application} />
            <Outcome application={application} />
            <Scores application={application} />
            <ApplicationText application={application} />
            <section className="stack" aria-labelledby="tapahtunut">
              <h2 id="tapahtunut">{t('happened')}</h2>
              <Story entries={application.timeline} organisations={[application.applicant, application.granter]} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}
