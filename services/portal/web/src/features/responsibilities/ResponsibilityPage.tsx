import { MATTER_KINDS, MATTER_PARTS, ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Responsible, ResponsibilityRecord } from '../../api/types/partners';
import { hasRole, useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { formatDay, formatMoment, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { responsibility } from './api/responsibilities';
import { AssigningSheet } from './AssigningSheet';
import { Continuity } from './Continuity';
import { LastDaySheet } from './LastDaySheet';
import { Participants } from './Participants';
import { useWho } from './use-who';
import './responsibilities.css';

const route = getRouteApi('/tyo/vastuut/$id');

/** A matter and everyone who has answered, answers or is to answer for it: never two at once. */
export function ResponsibilityPage() {
  const { t } = useTranslation('responsibilities');
  const { called } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery(responsibility(id));
  return (
    <Page title={asked.data ? called(asked.data) : t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/vastuut">{t('title')}</AppLink>]}>
      <Asked query={asked}>
        {(matter) => (
          <>
            <Matter matter={matter} />
            {matter.responsibilities.length > 0 && <History responsibilities={matter.responsibilities} />}
            <Timeline entries={matter.timeline} />
          </>
        )}
      </Asked>
    </Page>
  );
}

/** What stands, and below it who else takes part and by which agreements it goes on. */
function Matter({ matter }: { readonly matter: ResponsibilityRecord }) {
  const me = useMe();
  const isOver = matter.closedOn !== null && matter.closedOn < today();
  const isOurs = matter.parties.some(({ id }) => id === me?.organisation?.id);
  const may = useMay('sayWhoAnswers') && isOurs && !isOver;
  return (
    <>
      <Standing matter={matter} isOurs={isOurs} may={may} isOver={isOver} />
      <Participants matter={matter} mayChange={may} />
      {matter.kind !== 'agreement' && <Continuity matter={matter} mayChange={may} />}
    </>
  );
}

interface StandingProps {
  readonly matter: ResponsibilityRecord;
  readonly isOurs: boolean;
  readonly may: boolean;
  readonly isOver: boolean;
}

function Standing({ matter, isOurs, may, isOver }: StandingProps) {
  const { t } = useTranslation('responsibilities');
  const { label, text } = useLabels();
  const { who, period } = useWho();
  const me = useMe();
  const [opened, setOpened] = useState<'assign' | 'end' | 'close'>();
  const { id, kind, responsible, missingFrom, closedOn, parties, partOf } = matter;
  const isTold = kind === 'programme' || kind === 'measure';
  const done = () => {
    setOpened(undefined);
    document.getElementById('vastuutaho')?.focus();
  };
  return (
    <section className="card card--warm" aria-labelledby="vastuutaho">
      <ul className="tags"><li className="tag tag--blue">{label(MATTER_KINDS, kind)}</li>{closedOn && <li className="tag tag--plain">{t(isOver ? 'closed' : 'ends', { day: formatDay(closedOn) })}</li>}</ul>
      <h2 id="vastuutaho" tabIndex={-1}>{t('responsible')}</h2>
      <p>{responsible ? <><span className="strong">{who(responsible)}</span><br /><span className="small soft">{period(responsible)}</span></> : t('nobody')}</p>
      {responsible && missingFrom && <p className="notice">{t('missingFrom', { day: formatDay(missingFrom) })}</p>}
      <p className="small soft">{t('parties', { who: parties.map(({ names }) => text(names)).join(', ') })}</p>
      {kind === 'operating-model' && <p><AppLink to="/tyo/toimintamallit/$id" params={{ id }}>{t('toModel')}</AppLink></p>}
      {matter.hasNetwork && <p><AppLink to="/tyo/verkostot/$id" params={{ id }} search={{}}>{t('toNetwork')}</AppLink></p>}
      {kind === 'agreement' && <p><AppLink to="/tyo/sopimukset/$id" params={{ id }}>{t('toAgreement')}</AppLink></p>}
      {partOf && <p>{t('partOf')} <AppLink to="/tyo/vastuut/$id" params={{ id: partOf.id }}>{text(partOf.names)}</AppLink></p>}
      {isTold && <p className="small soft">{t('toldByReporting')} {hasRole(me, ['hyte-coordinator', 'reporting-officer']) && <AppLink to="/tyo/raportti">{t('toProgramme')}</AppLink>}</p>}
      {!isOurs && <p className="notice">{t('onlyReading')}</p>}
      {may && (
        <div className="row">
          <Button onClick={() => setOpened('assign')}>{t(responsible ? 'assign.other' : 'assign.action')}</Button>
          {responsible && <Button look="quiet" onClick={() => setOpened('end')}>{t('end.action')}</Button>}
          {(kind === 'network' || kind === 'duty') && !matter.hasNetwork && closedOn === null && <Button look="bare" onClick={() => setOpened('close')}>{t('close.action')}</Button>}
        </div>
      )}
      {opened === 'assign' && <AssigningSheet matter={matter} onDone={done} onClose={() => setOpened(undefined)} />}
      {(opened === 'end' || opened === 'close') && <LastDaySheet deed={opened} matter={matter} onDone={done} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

function History({ responsibilities }: { readonly responsibilities: readonly Responsible[] }) {
  const { t } = useTranslation('responsibilities');
  const { who, period } = useWho();
  return (
    <section className="stack" aria-labelledby="vastuut">
      <h2 id="vastuut">{t('history')}</h2>
      <ul className="rows">{responsibilities.map((one) => <li key={one.startsOn}><span className="rows__main"><span className="strong">{who(one)}</span></span><span>{period(one)}</span></li>)}</ul>
    </section>
  );
}

function Timeline({ entries }: { readonly entries: ResponsibilityRecord['timeline'] }) {
  const { t } = useTranslation('responsibilities');
  const { label, text, language } = useLabels();
  const { who, period, past } = useWho();
  if (entries.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana">{t('timeline.title')}</h2>
      <ol className="timeline">
        {entries.map((entry, index) => (
          <li key={`${entry.at} ${index}`}>
            <p className="strong">{t(`timeline.what.${entry.what}`)}</p>
            <p className="small soft">{[formatMoment(entry.at, language), [entry.role && label(ROLES, entry.role), text(entry.organisation?.names)].filter(Boolean).join(', ')].join(' · ')}</p>
            <p>{entry.reason}</p>
            {entry.assigned && <p className="small">{who(entry.assigned)}, {period(entry.assigned)}</p>}
            {entry.participation && <p className="small">{who(entry.participation)} ({label(MATTER_PARTS, entry.participation.part)}), {past(entry.participation)}</p>}
            {entry.before && <p className="small soft">{t('timeline.before', { what: `${who(entry.before)} (${label(MATTER_PARTS, entry.before.part)}), ${past(entry.before)}` })}</p>}
            {entry.agreement && <p className="small">{entry.agreement}</p>}
            {entry.lastDay && <p className="small">{t('timeline.lastDay', { day: formatDay(entry.lastDay) })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
