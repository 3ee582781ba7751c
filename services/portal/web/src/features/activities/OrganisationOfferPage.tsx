import { MUNICIPALITIES, ORGANISATION_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { PublicOffer } from '../../api/types/activities';
import { mailTo } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { ActivityCard } from '../../ui/activity/ActivityCard';
import { FollowCalendar } from '../../ui/activity/FollowCalendar';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { publicOrganisation } from './api/coming';

const route = getRouteApi('/jarjestot/$id');
const PAGE_SIZE = 30;

/** An organisation and what it offers. */
export function OrganisationOfferPage() {
  const { t } = useTranslation('activities');
  const { label, text } = useLabels();
  const { id } = route.useParams();
  const { sivu = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(publicOrganisation(id, sivu));
  const above = [<AppLink key="home" to="/">{t('shell:home')}</AppLink>, <AppLink key="list" to="/toiminta" search={{}}>{t('title')}</AppLink>];
  const all = <AppLink to="/toiminta" search={{}} className="button button--quiet">{t('showAll')}</AppLink>;
  if (isProblem(asked.error) && [400, 404].includes(asked.error.problem.status)) {
    return <Page title={t('organisationGone')} above={above} narrow><EmptyState title={t('organisationGone')} action={all} /></Page>;
  }
  const { data } = asked;
  const kind = data && [label(ORGANISATION_TYPES, data.type), data.municipalityCode && label(MUNICIPALITIES, data.municipalityCode)].filter(Boolean).join(', ');
  return (
    <Page title={data ? text(data.names) : t('organisation')} above={above} lead={kind}>
      <Asked query={asked}>
        {({ items, total, names, contact }) => (
          <>
            {contact && <OrganisationContact contact={contact} />}
            <section className="stack" aria-labelledby="tarjonta">
              <h2 id="tarjonta">{t('offers', { count: total })}</h2>
              {total === 0 && <EmptyState title={t('offersNothing')} action={all} />}
              <div className="grid">{items.map((activity) => <ActivityCard key={activity.id} activity={activity} heading="h3" />)}</div>
              <Pager page={sivu} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(next, how) => void navigate({ search: { sivu: next }, ...how })} />
              <FollowCalendar of="organisation" name={text(names)} path={`organisations/${id}/calendar.ics`} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

/** How to reach them, as told with what they offer. */
function OrganisationContact({ contact: { name, phone, email } }: { readonly contact: NonNullable<PublicOffer['contact']> }) {
  const { t } = useTranslation('activities');
  return (
    <section className="card card--warm stack stack--tight" aria-labelledby="yhteys">
      <h2 id="yhteys">{t('activity:contactTitle')}</h2>
      {name && <p>{name}</p>}
      {phone && <p><a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a></p>}
      {email && <p><a href={mailTo(email)}>{email}</a></p>}
    </section>
  );
}
