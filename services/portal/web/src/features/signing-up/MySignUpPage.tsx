import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { MyRides } from '../rides/MyRides';
import { mySignUp, type HeldLink } from './api/sign-ups';
import { MyOffer } from './MyOffer';
import { MyStanding } from './MyStanding';
import { MyDetails } from './MyDetails';

const route = getRouteApi('/ilmoittautuminen/$organisationId');

/** Where the link of a letter leads: how one's sign-up stands, and what one can do about it. The secret stands behind the #, which no server is told. */
export function MySignUpPage() {
  const { t } = useTranslation('signups');
  const { text } = useLabels();
  const { organisationId } = route.useParams();
  const [token] = useState(() => window.location.hash.slice(1));
  const [erased, setErased] = useState(false);
  const link: HeldLink = { organisationId, token };
  const queries = useQueryClient();
  const asked = useQuery(mySignUp(link));
  const find = <AppLink to="/toiminta" search={{}} className="button">{t('activities:showAll')}</AppLink>;
  if (erased) return <Page key="erased" title={t('mine.title')} narrow><EmptyState title={t('erased.title')} text={t('erased.text')} action={find} /></Page>;
  if (isProblem(asked.error) && asked.error.problem.status === 404) {
    return <Page title={t('mine.title')} narrow><EmptyState title={t('noLink.title')} text={t('noLink.text')} action={find} /></Page>;
  }
  const renew = () => queries.invalidateQueries({ queryKey: mySignUp(link).queryKey });
  return (
    <Page title={t('mine.title')} lead={asked.data && text(asked.data.activity.names)} narrow>
      <Asked query={asked}>
        {(mine) => (
          <>
            <MyStanding mine={mine} />
            <MyOffer mine={mine} link={link} onDone={renew} />
            <MyRides link={link} />
            <MyDetails mine={mine} link={link} onErased={() => setErased(true)} />
          </>
        )}
      </Asked>
    </Page>
  );
}
