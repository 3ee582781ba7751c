import { MUNICIPALITIES, ORGANISATION_TYPES } from '@pirtti/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { noteNavigation } from '../../ui/navigation-focus';
import { Refusal } from '../../ui/Refusal';
import { confirmByLink, publicOrganisation } from './api/organisations';

const route = getRouteApi('/vahvista/$id');

/**
 * Where the link of a letter leads: one press says that the record is still valid. The secret stands behind the #, which no server is told,
 * and nothing happens before the press: programs that look through mail open links.
 */
export function ConfirmByLinkPage() {
  const { t } = useTranslation('organisations');
  const { label, text } = useLabels();
  const { id } = route.useParams();
  // One letter asks about the organisation, another about its people: the secret says which is confirmed, the address only in which words it is asked.
  const { mita } = route.useSearch();
  const words = mita === 'henkilot' ? 'byPeopleLink' : 'byLink';
  const [token] = useState(() => window.location.hash.slice(1));
  const asked = useQuery(publicOrganisation(id));
  const confirm = useMutation({ mutationFn: () => confirmByLink(id, token), onSuccess: () => noteNavigation() });
  const one = asked.data;
  const record = (
    <p>{mita === 'henkilot' ? <AppLink to="/tyo/roolit" search={{ nakyma: 'nimetyt' }}>{t('byPeopleLink.record')}</AppLink> : <AppLink to="/tyo/kumppanit/$id" params={{ id }}>{t('byLink.record')}</AppLink>}</p>
  );
  if (confirm.isSuccess) {
    return (
      <Page key="thanks" title={t(`${words}.thanks`)} narrow>
        <p role="status">{t(`${words}.thanksText`, { name: text(one?.names) })}</p>
        {record}
      </Page>
    );
  }
  return (
    <Page title={t(`${words}.title`)} lead={t(`${words}.lead`)} narrow>
      {one && (
        <section className="card" aria-label={t('facts')}>
          <p className="strong">{text(one.names)}</p>
          <p className="soft">{[label(ORGANISATION_TYPES, one.type), one.municipalityCode && label(MUNICIPALITIES, one.municipalityCode), one.businessId].filter(Boolean).join(' · ')}</p>
        </section>
      )}
      {confirm.isError && <Refusal error={confirm.error} />}
      {!isProblem(confirm.error, 'confirmation-link-does-not-work') && <div className="row"><Button disabled={confirm.isPending} onClick={() => confirm.mutate()}>{t(mita === 'henkilot' ? 'byPeopleLink.confirm' : 'confirmation.confirm')}</Button></div>}
      <p>{t(`${words}.wrong`)}</p>
      {record}
    </Page>
  );
}
