import { ROLE_SENTENCES, ROLES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRecord } from '../../api/types/partners';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { getUser, USERS } from './api/users';
import { EndingSheet } from './EndingSheet';
import { InTheirName, useInTheirName } from './InTheirName';
import { UserTimeline } from './UserTimeline';
import { useUserWords } from './use-user-words';
import './users.css';

const route = getRouteApi('/tyo/kayttajat/$id');

/** A person's rights read like a letter: who, what they may do and until when, who stands in, what can be done now, what has happened. */
export function UserPage() {
  const { t } = useTranslation('users');
  const { name } = useUserWords();
  const { id } = route.useParams();
  const asked = useQuery(getUser(id));
  return (
    <Page
      title={asked.data ? name(asked.data) : t('person')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/kayttajat">{t('title')}</AppLink>]}
    >
      <Asked query={asked}>
        {(user) => (
          <>
            <Standing user={user} />
            <NextSteps user={user} />
            <Work user={user} />
            <Others user={user} />
            <section className="stack" aria-labelledby="aikajana">
              <h2 id="aikajana">{t('timeline.title')}</h2>
              <UserTimeline entries={user.timeline} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Standing({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const { label, language } = useLabels();
  const { name, period } = useUserWords();
  return (
    <section className="stack" aria-labelledby="oikeudet">
      <h2 id="oikeudet" tabIndex={-1}>{t('rightsTitle')}</h2>
      {user.endedAt && <p className="notice">{t('endedAt', { moment: formatMoment(user.endedAt, language) })}</p>}
      {user.deputyFor && <p>{t('standsInFor', { name: '' })} <AppLink to="/tyo/kayttajat/$id" params={{ id: user.deputyFor.id }}>{name(user.deputyFor)}</AppLink></p>}
      <dl className="facts">
        {user.roles.map((role) => [<dt key={role} className="strong">{label(ROLES, role)}</dt>, <dd key={`${role}-what`}>{label(ROLE_SENTENCES, role)}</dd>])}
        <dt>{t('valid')}</dt><dd>{period(user)}{user.state !== 'valid' && !user.endedAt && <> <span className="tag tag--plain">{t(`stateTag.${user.state}`)}</span></>}</dd>
        {user.invitedTo && <><dt>{t('form.email')}</dt><dd>{user.invitedTo}</dd></>}
      </dl>
    </section>
  );
}

function NextSteps({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const queries = useQueryClient();
  const [ending, setEnding] = useState(false);
  const ended = async () => {
    setEnding(false);
    await queries.invalidateQueries({ queryKey: USERS });
    // What could be done is no more: the focus goes to what is left.
    document.getElementById('oikeudet')?.focus();
  };
  if (user.state === 'ended') return null;
  const params = { id: user.id };
  return (
    <section className="stack" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi">{t('next')}</h2>
      {user.isYours && <p>{t('yours')}</p>}
      {!user.isYours && user.isLastAdministrator && <p>{t('lastAdministrator')}</p>}
      <div className="row">
        {!user.isYours && <AppLink className="button" to="/tyo/kayttajat/$id/muokkaa" params={params}>{t('change')}</AppLink>}
        {!user.deputyFor && <AppLink className="button button--quiet" to="/tyo/kayttajat/$id/sijainen" params={params}>{t('deputy.appoint')}</AppLink>}
        {!user.isYours && !user.isLastAdministrator && <Button look="quiet" onClick={() => setEnding(true)}>{t('end')}</Button>}
      </div>
      {ending && <EndingSheet user={user} onDone={() => void ended()} onClose={() => setEnding(false)} />}
    </section>
  );
}

function Work({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const persons = useInTheirName(user.id);
  if (persons.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="nimissa">
      <h2 id="nimissa">{t('inName.title')}</h2>
      {user.state === 'ended' && <p className="notice">{t('inName.stays')}</p>}
      <InTheirName persons={persons} />
    </section>
  );
}

function Others({ user }: { readonly user: MemberRecord }) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const { name, period } = useUserWords();
  return (
    <>
      {user.deputies.length > 0 && (
        <section className="stack" aria-labelledby="sijaiset">
          <h2 id="sijaiset">{t('deputy.title')}</h2>
          <ul className="rows">
            {user.deputies.map((one) => (
              <li key={one.id}>
                <span className="rows__main"><AppLink to="/tyo/kayttajat/$id" params={{ id: one.id }}>{name(one)}</AppLink><span className="small soft">{period(one)}</span></span>
                {one.state !== 'valid' && <span className="tag tag--plain">{t(`stateTag.${one.state}`)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {user.alsoHolds.length > 0 && (
        <section className="stack" aria-labelledby="muut">
          <h2 id="muut">{t('alsoHolds')}</h2>
          <ul className="rows">
            {user.alsoHolds.map((one) => (
              <li key={one.id}>
                <span className="rows__main">
                  <AppLink to="/tyo/kayttajat/$id" params={{ id: one.id }}>{one.roles.map((role) => label(ROLES, role)).join(', ')}</AppLink>
                  <span className="small soft">{[one.deputyFor && t('standsInFor', { name: name(one.deputyFor) }), period(one)].filter(Boolean).join(' · ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
