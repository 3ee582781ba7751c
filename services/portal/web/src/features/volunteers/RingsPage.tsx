import { VOLUNTEER_MATCH_STATUSES, VOLUNTEER_RHYTHMS, VOLUNTEER_ROLES, VOLUNTEER_TIMES, type VolunteerRole } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VolunteerMatch } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { ChooseOne } from '../../ui/Choices';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ring } from './api/volunteers';
import { useAbove, useWhose } from './parts';

const route = getRouteApi('/tyo/vapaaehtoiset/ringit');
const ROLES = ['caller', 'visitor', 'companion'] as const satisfies readonly VolunteerRole[];
const WORDS = { caller: undefined, visitor: 'vierailu', companion: 'kaveri' } as const;
const BY_WORD = { vierailu: 'visitor', kaveri: 'companion' } as const;

/** A ring: who calls or visits whom, and how often, volunteer by volunteer. */
export function RingsPage() {
  const { t } = useTranslation('volunteers');
  const { rinki } = route.useSearch();
  const navigate = route.useNavigate();
  const role = rinki ? BY_WORD[rinki] : 'caller';
  const { label } = useLabels();
  return (
    <Page title={t('ring.title')} lead={t('ring.lead')} above={useAbove()}>
      <ChooseOne label={t('ring.which')} value={role} choices={ROLES.map((value) => ({ value, label: label(VOLUNTEER_ROLES, value) }))} onChange={(next) => void navigate({ search: WORDS[next] ? { rinki: WORDS[next] } : {}, replace: true })} />
      <Asked query={useQuery(ring(role))}>
        {({ items }) => (items.length === 0 ? <EmptyState title={t('ring.none')} text={t('ring.noneText')} action={<AppLink to="/tyo/vapaaehtoiset/toive/uusi" className="button button--quiet">{t('newNeed')}</AppLink>} /> : <Roster matches={items} />)}
      </Asked>
    </Page>
  );
}

function Roster({ matches }: { readonly matches: readonly VolunteerMatch[] }) {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const whose = useWhose();
  const volunteers = [...new Map(matches.map(({ volunteer }) => [volunteer.id, volunteer])).values()];
  return (
    <div className="stack">
      {volunteers.map(({ id, name }) => (
        <section key={id} className="stack stack--tight" aria-labelledby={`soittaja-${id}`}>
          <h2 id={`soittaja-${id}`}><AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id }}>{name ?? t('forgotten')}</AppLink></h2>
          <ul className="rows">
            {matches.filter(({ volunteer }) => volunteer.id === id).map(({ id: matchId, need, status }) => (
              <li key={matchId}>
                <span className="rows__main">
                  <AppLink to="/tyo/vapaaehtoiset/pari/$id" params={{ id: matchId }} className="strong">{whose(need)}</AppLink>
                  <span>{need.rhythm ? label(VOLUNTEER_RHYTHMS, need.rhythm) : t('ring.notAgreed')}</span>
                  <span className="small soft">{[need.times.map((code) => label(VOLUNTEER_TIMES, code)).join(', '), need.village, need.person && [need.person.phone, need.person.email].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</span>
                </span>
                {status === 'paused' && <span className="tag tag--plain">{label(VOLUNTEER_MATCH_STATUSES, status)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
