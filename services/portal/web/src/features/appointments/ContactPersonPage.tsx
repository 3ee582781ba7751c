import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactPerson } from '../../api/types/partners';
import { mailTo } from '../../shared/address';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { contactPerson } from './api/appointments';
import { CorrectingSheet } from './CorrectingSheet';
import { HandOverSheet } from './HandOverSheet';
import { PersonFreshness } from './PersonFreshness';
import { Row } from './NamedView';
import { StayingSheet } from './StayingSheet';
import { Timeline } from './Timeline';
import './appointments.css';

const route = getRouteApi('/tyo/roolit/henkilot/$id');

/** A person with all that is in their name. */
export function ContactPersonPage() {
  const { t } = useTranslation('appointments');
  const { called, text } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery(contactPerson(id));
  return (
    <Page title={asked.data?.name ?? t('person.one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/roolit">{t('title')}</AppLink>]}>
      <Asked query={asked}>
        {(person) => (
          <>
            <Contact person={person} />
            {!person.leftOn && <PersonFreshness person={person} />}
            <section className="stack" aria-labelledby="roolit">
              <h2 id="roolit">{t('person.roles')}</h2>
              {person.appointments.length === 0 ? <p>{t('person.noRoles')}</p> : <ul className="rows">{person.appointments.map((one) => <Row key={one.id} appointment={one} />)}</ul>}
            </section>
            {person.responsibilities.length > 0 && (
              <section className="stack" aria-labelledby="vastuut">
                <h2 id="vastuut">{t('person.answersFor')}</h2>
                <ul className="rows">{person.responsibilities.map((matter) => <li key={matter.id}><AppLink to="/tyo/vastuut/$id" params={{ id: matter.id }}>{called(matter)}</AppLink></li>)}</ul>
              </section>
            )}
            {person.unseen.length > 0 && (
              <section className="stack" aria-labelledby="muiden">
                <h2 id="muiden">{t('person.unseen')}</h2>
                <p>{t('person.unseenText')}</p>
                <ul className="rows">{person.unseen.map(({ id: matterId, parties }) => <li key={matterId}>{parties.map(({ names }) => text(names)).join(', ')}</li>)}</ul>
              </section>
            )}
            <section className="stack" aria-labelledby="aikajana">
              <h2 id="aikajana" tabIndex={-1}>{t('timeline.title')}</h2>
              <Timeline entries={person.timeline} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Contact({ person }: { readonly person: ContactPerson }) {
  const { t } = useTranslation('appointments');
  const { text } = useLabels();
  const [opened, setOpened] = useState<'correct' | 'leave' | 'stay'>();
  const { organisation, phone, email, leavesOn, leftOn } = person;
  const toTimeline = () => {
    setOpened(undefined);
    document.getElementById('aikajana')?.focus();
  };
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('one.organisation'), <AppLink key="organisation" to="/tyo/kumppanit/$id" params={{ id: organisation.id }}>{text(organisation.names)}</AppLink>],
    [t('form.phone'), phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>],
    [t('form.email'), email && <a href={mailTo(email)}>{email}</a>],
    [t('person.leavesOn'), leavesOn && formatDay(leavesOn)],
    [t('person.leftOn'), leftOn && formatDay(leftOn)],
  ];
  return (
    <section className="card" aria-label={t('person.contact')}>
      <dl className="facts">{facts.filter(([, fact]) => Boolean(fact)).map(([name, fact]) => <Fragment key={name}><dt>{name}</dt><dd>{fact}</dd></Fragment>)}</dl>
      {person.mayChange && !leftOn && (
        <div className="row">
          <Button look="quiet" onClick={() => setOpened('correct')}>{t('person.correct')}</Button>
          {leavesOn && <Button look="quiet" onClick={() => setOpened('stay')}>{t('stay.open')}</Button>}
          <Button look="bare" onClick={() => setOpened('leave')}>{t('person.leave')}</Button>
        </div>
      )}
      {opened === 'correct' && <CorrectingSheet person={person} onClose={() => setOpened(undefined)} onDone={toTimeline} />}
      {opened === 'leave' && <HandOverSheet person={person} onClose={toTimeline} />}
      {opened === 'stay' && <StayingSheet person={person} onClose={() => setOpened(undefined)} onDone={toTimeline} />}
    </section>
  );
}
