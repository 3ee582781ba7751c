import { BARRIERS, LONELINESS_BANDS, MUNICIPALITIES, REFERRAL_STATUSES, SOLUTIONS, TARGET_GROUPS, WISHES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../api/types/referrals';
import { hasRole, useMe } from '../../session/session';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { changeClient, client } from './api/clients';
import { ClientForm } from './ClientForm';
import { Consents } from './Consents';

/** What the region knows of a client, as a letter: contact, wishes and barriers, permissions, referrals. */
export function ClientPage() {
  const { t } = useTranslation('clients');
  const { id } = useParams({ from: '/tyo/asiakkaat/$id' });
  const me = useMe();
  const query = useQuery(client(id));
  const counsellor = hasRole(me, ['service-counsellor']);
  return (
    <Page
      title={query.data ? `${query.data.givenName} ${query.data.familyName}` : t('list.title')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, ...(counsellor ? [<AppLink key="list" to="/tyo/asiakkaat">{t('list.title')}</AppLink>] : [])]}
      action={counsellor && <AppLink className="button" to="/tyo/lahetteet/uusi" search={{ asiakas: id }}>{t('page.refer')}</AppLink>}
    >
      <Asked query={query}>{(one) => <ClientLetter client={one} counsellor={counsellor} />}</Asked>
    </Page>
  );
}

function ClientLetter({ client: one, counsellor }: { readonly client: Client; readonly counsellor: boolean }) {
  const { t } = useTranslation('clients');
  const { label, text } = useLabels();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  // The form opens and closes in the same place: the focus stays there too.
  const close = () => {
    setEditing(false);
    document.getElementById('contact')?.focus();
  };
  const change = useMutation({
    mutationFn: (details: Parameters<typeof changeClient>[1]) => changeClient(one.id, details),
    onSuccess: async () => { await queries.invalidateQueries({ queryKey: ['client', one.id] }); close(); },
  });
  return (
    <div className="stack stack--loose">
      <section className="card" aria-labelledby="contact">
        <h2 id="contact" tabIndex={-1}>{t('page.contact')}</h2>
        {editing ? (
          <ClientForm client={one} action={t('shell:save')} busy={change.isPending} error={change.error} onSubmit={(details) => change.mutate(details)} aside={<Button look="quiet" onClick={close}>{t('shell:cancel')}</Button>} />
        ) : (
          <>
            {one.addressProtected && <p className="notice">{t('page.protected')}</p>}
            <dl className="facts">
              <dt>{t('page.number')}</dt><dd>{one.number}</dd>
              <dt>{t('form.phone')}</dt><dd>{one.phone ? <a href={`tel:${one.phone.replaceAll(/[^+0-9]/g, '')}`}>{one.phone}</a> : '–'}</dd>
              <dt>{t('form.email')}</dt><dd>{one.email ?? '–'}</dd>
              <dt>{t('form.language')}</dt><dd>{t(`language.${one.language}`)}</dd>
              <dt>{t('form.municipality')}</dt><dd>{label(MUNICIPALITIES, one.municipalityCode)}</dd>
              <dt>{t('form.birthYear')}</dt><dd>{one.birthYear ?? '–'}</dd>
              <dt>{t('page.situation')}</dt><dd>{one.targetGroups.map((code) => label(TARGET_GROUPS, code)).join(', ') || '–'}</dd>
            </dl>
            {counsellor && <div><Button look="quiet" onClick={() => setEditing(true)}>{t('page.edit')}</Button></div>}
          </>
        )}
      </section>

      <section className="stack" aria-labelledby="subject">
        <h2 id="subject">{t('page.screenings')}</h2>
        {one.screenings.length === 0 ? <p>{t('page.noScreenings')}</p> : (
          <ul className="rows">{one.screenings.map((each) => <li key={each.id}><span>{formatDay(each.conductedOn)}</span><span className="strong">{label(LONELINESS_BANDS, each.band)}</span></li>)}</ul>
        )}
      </section>

      <section className="stack" aria-labelledby="needs">
        <h2 id="needs">{t('page.needs')}</h2>
        {one.needs.wishes.length > 0 && <ul className="tags" aria-label={t('needs.wishes')}>{one.needs.wishes.map((code) => <li key={code} className="tag tag--good">{label(WISHES, code)}</li>)}</ul>}
        {one.needs.barriers.length === 0 && one.needs.wishes.length === 0 && <p>{t('page.noNeeds')}</p>}
        {one.needs.barriers.length > 0 && (
          <ul className="rows">
            {one.needs.barriers.map((barrier) => (
              <li key={`${barrier.code}${barrier.identifiedOn}`}>
                <span className="rows__main"><span className="strong">{label(BARRIERS, barrier.code)}</span><span className="small soft">{t('page.identified', { day: formatDay(barrier.identifiedOn) })}</span></span>
                <span>{barrier.solution ? t('page.solvedBy', { solution: label(SOLUTIONS, barrier.solution) }) : t('page.unsolved')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>

      <Consents client={one} />

      <section className="stack" aria-labelledby="referrals">
        <h2 id="referrals">{t('page.referrals')}</h2>
        {one.referrals.length === 0 ? <p>{t('page.noReferrals')}</p> : (
          <ul className="rows">
            {one.referrals.map((each) => (
              <li key={each.id}>
                <span className="rows__main"><AppLink to="/tyo/lahetteet/$id" params={{ id: each.id }}>{each.activityNames ? text(each.activityNames) : t('page.referral')}</AppLink><span className="small soft">{formatDay(each.createdAt)}</span></span>
                <span className="tag tag--blue">{label(REFERRAL_STATUSES, each.status)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
