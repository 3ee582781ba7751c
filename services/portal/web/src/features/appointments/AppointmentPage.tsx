import { APPOINTED_ROLES, APPOINTMENT_STATES, MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointmentRecord } from '../../api/types/partners';
import { mailTo } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { appointment } from './api/appointments';
import { CancellingSheet } from './CancellingSheet';
import { ChangingSheet } from './ChangingSheet';
import { EndingSheet } from './EndingSheet';
import { Timeline } from './Timeline';
import { neverBegan, usePeriod } from './use-period';
import './appointments.css';

const route = getRouteApi('/tyo/roolit/$id');

/** An appointment reads like a letter: who, in which role, for whom and until when, and what has happened to it. */
export function AppointmentPage() {
  const { t } = useTranslation('appointments');
  const { label } = useLabels();
  const { id } = route.useParams();
  const { nimetty } = route.useSearch();
  const asked = useQuery(appointment(id));
  const one = asked.data;
  return (
    <Page
      title={one ? t('one.title', { role: label(APPOINTED_ROLES, one.role), name: one.person.name }) : t('one.role')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/roolit">{t('title')}</AppLink>]}
    >
      <Asked query={asked}>
        {(record) => (
          <>
            {nimetty && <p className="notice notice--good" role="status">{t('one.named')} <AppLink to="/tyo/roolit">{t('one.toCoverage')}</AppLink></p>}
            <Letter appointment={record} />
            <section className="stack" aria-labelledby="aikajana">
              <h2 id="aikajana" tabIndex={-1}>{t('timeline.title')}</h2>
              <Timeline entries={record.timeline} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Letter({ appointment: one }: { readonly appointment: AppointmentRecord }) {
  const { t } = useTranslation('appointments');
  const { label, text } = useLabels();
  const period = usePeriod();
  const [opened, setOpened] = useState<'change' | 'end' | 'cancel'>();
  const { person, organisation, counterpart } = one;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('one.person'), <AppLink key="person" to="/tyo/roolit/henkilot/$id" params={{ id: person.id }}>{person.name}</AppLink>],
    [t('form.phone'), person.phone && <a href={`tel:${person.phone.replaceAll(/[^+\d]/g, '')}`}>{person.phone}</a>],
    [t('form.email'), person.email && <a href={mailTo(person.email)}>{person.email}</a>],
    [t('one.organisation'), <AppLink key="organisation" to="/tyo/kumppanit/$id" params={{ id: organisation.id }}>{text(organisation.names)}</AppLink>],
    [t('one.counterpart'), counterpart && <AppLink to="/tyo/kumppanit/$id" params={{ id: counterpart.id }}>{text(counterpart.names)}</AppLink>],
    [t('fields.area'), one.area.map((code) => label(MUNICIPALITIES, code)).join(', ')],
    [t('one.period'), period(one)],
  ];
  const done = () => {
    setOpened(undefined);
    document.getElementById('aikajana')?.focus();
  };
  return (
    <section className="card" aria-label={t('one.facts')}>
      <ul className="tags">
        <li className={one.state === 'current' ? 'tag tag--good' : 'tag'}>{label(APPOINTMENT_STATES, one.state)}</li>
        {person.freshness === 'archived' && one.state !== 'over' && <li className="tag tag--plain">{t('freshness.tag')}</li>}
      </ul>
      <dl className="facts">{facts.filter(([, fact]) => Boolean(fact)).map(([name, fact]) => <Fragment key={name}><dt>{name}</dt><dd>{fact}</dd></Fragment>)}</dl>
      {one.mayChange && !neverBegan(one) && (
        <div className="row">
          <Button look="quiet" onClick={() => setOpened('change')}>{t('change.action')}</Button>
          {one.state === 'upcoming' && <Button look="bare" onClick={() => setOpened('cancel')}>{t('cancel.action')}</Button>}
          {one.state !== 'over' && one.state !== 'upcoming' && <Button look="bare" onClick={() => setOpened('end')}>{t('end.action')}</Button>}
        </div>
      )}
      {opened === 'change' && <ChangingSheet appointment={one} onDone={done} onClose={() => setOpened(undefined)} />}
      {opened === 'cancel' && <CancellingSheet appointment={one} onDone={done} onClose={() => setOpened(undefined)} />}
      {opened === 'end' && <EndingSheet appointment={one} onDone={done} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
