import { MUNICIPALITIES, SERVICE_LANGUAGES, VOLUNTEER_DECLINE_REASONS, VOLUNTEER_MATCH_STATUSES, VOLUNTEER_ROLES, VOLUNTEER_SKILLS, VOLUNTEER_STATUSES, VOLUNTEER_TIMES } from '@pirtti/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../api/types/activities';
import { formatDay, formatLongWeekdayAndDay, formatTime, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Page } from '../../ui/Page';
import { Refusal } from '../../ui/Refusal';
import { acceptVolunteer, declineVolunteer, endVolunteer, getVolunteer, listMatches, listShifts, pauseVolunteer, returnVolunteer, sendLink, volunteerTimeline } from './api/volunteers';
import { useAbove, useOptions, usePaging, useRenew, useWhose, VolunteerTimeline } from './parts';

const route = getRouteApi('/tyo/vapaaehtoiset/henkilo/$id');

/** A volunteer reads like a letter: who, what they offer, what has been seen to, with whom they go, what happened. */
export function VolunteerPage() {
  const { t } = useTranslation('volunteers');
  const { id } = route.useParams();
  const query = useQuery(getVolunteer(id));
  const [page, onPage] = usePaging();
  const timeline = useQuery(volunteerTimeline(id, page));
  return (
    <Page title={query.data?.name ?? t('person')} narrow above={useAbove()}>
      <Asked query={query}>
        {(volunteer) => (
          <>
            <Facts volunteer={volunteer} />
            <Deeds volunteer={volunteer} />
            {volunteer.status !== 'applied' && volunteer.status !== 'declined' && <Going id={id} />}
            <Asked query={timeline}>{({ items, total }) => <VolunteerTimeline items={items} total={total} page={page} onPage={onPage} />}</Asked>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Facts({ volunteer }: { readonly volunteer: Volunteer }) {
  const { t } = useTranslation('volunteers');
  const { label } = useLabels();
  const { status, person, roles, skills, languages, municipalityCode, villages, times, pairs, maxMatches, trainedOn, pledgedOn, recordCheckedOn, startedOn, appliedAt, declineReason } = volunteer;
  const day = (one: string | null) => (one ? formatDay(one) : t('notYet'));
  const list = (names: Parameters<typeof label>[0], codes: readonly string[]) => codes.map((code) => label(names, code)).join(', ');
  return (
    <section className="card" aria-label={t('facts')}>
      <p><span className="tag tag--plain">{label(VOLUNTEER_STATUSES, status)}</span></p>
      <dl className="facts">
        {person && <><dt>{t('contact')}</dt><dd>{[person.phone, person.email].filter(Boolean).join(', ')}</dd></>}
        <dt>{t('field.roles')}</dt><dd>{list(VOLUNTEER_ROLES, roles)}</dd>
        {skills.length > 0 && <><dt>{t('field.skills')}</dt><dd>{list(VOLUNTEER_SKILLS, skills)}</dd></>}
        {languages.length > 0 && <><dt>{t('field.languages')}</dt><dd>{list(SERVICE_LANGUAGES, languages)}</dd></>}
        <dt>{t('field.municipalityCode')}</dt><dd>{[municipalityCode ? label(MUNICIPALITIES, municipalityCode) : t('hint.municipalityUnknown'), ...villages].join(', ')}</dd>
        {times.length > 0 && <><dt>{t('field.times')}</dt><dd>{list(VOLUNTEER_TIMES, times)}</dd></>}
        <dt>{t('field.since')}</dt><dd>{startedOn ? formatDay(startedOn) : t('offeredOn', { day: formatDay(appliedAt) })}</dd>
        {startedOn && <><dt>{t('pairs')}</dt><dd>{t('goesWith', { count: pairs, most: maxMatches })}</dd></>}
        <dt>{t('field.trainedOn')}</dt><dd>{day(trainedOn)}</dd>
        <dt>{t('field.pledgedOn')}</dt><dd>{day(pledgedOn)}</dd>
        <dt>{t('field.recordCheckedOn')}</dt><dd>{day(recordCheckedOn)}</dd>
        {declineReason && <><dt>{t('decline.reason')}</dt><dd>{label(VOLUNTEER_DECLINE_REASONS, declineReason)}</dd></>}
      </dl>
      {person && <p><AppLink to="/tyo/henkilot/$id" params={{ id: person.id }}>{t('people:everything')}</AppLink></p>}
    </section>
  );
}

function Deeds({ volunteer: { id, name, status } }: { readonly volunteer: Volunteer }) {
  const { t } = useTranslation('volunteers');
  const renew = useRenew();
  const [sheet, setSheet] = useState<'decline' | 'end'>();
  const act = useMutation({ mutationFn: (deed: (id: string) => Promise<unknown>) => deed(id), onSettled: renew });
  const [sent, setSent] = useState(false);
  const press = (deed: (one: string) => Promise<unknown>) => { setSent(false); act.mutate(deed, { onSuccess: () => setSent(deed === sendLink) }); };
  const close = () => setSheet(undefined);
  if (status === 'ended' || status === 'declined') return null;
  return (
    <section className="stack" aria-label={t('shell:work')}>
      {status === 'applied' && <p>{t('accept.text', { name })}</p>}
      <div className="row">
        {status === 'applied' && <><Button disabled={act.isPending} onClick={() => press(acceptVolunteer)}>{t('accept.action')}</Button><Button look="quiet" onClick={() => setSheet('decline')}>{t('decline.action')}</Button></>}
        <AppLink to="/tyo/vapaaehtoiset/henkilo/$id/muokkaa" params={{ id }} className="button button--quiet">{t('edit')}</AppLink>
        {status === 'active' && <Button look="quiet" disabled={act.isPending} onClick={() => press(pauseVolunteer)}>{t('pauseVolunteer')}</Button>}
        {status === 'paused' && <Button look="quiet" disabled={act.isPending} onClick={() => press(returnVolunteer)}>{t('returnVolunteer')}</Button>}
        {status !== 'applied' && <><Button look="bare" disabled={act.isPending} onClick={() => press(sendLink)}>{t('sendLink')}</Button><Button look="bare" onClick={() => setSheet('end')}>{t('endVolunteer.action')}</Button></>}
      </div>
      <p role="status">{sent && t('linkSent')}</p>
      {act.isError && <Refusal error={act.error} />}
      {sheet === 'decline' && <DecliningSheet id={id} onClose={close} />}
      {sheet === 'end' && <EndingSheet id={id} onClose={close} />}
    </section>
  );
}

interface SheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

function DecliningSheet({ id, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const [options, renew] = [useOptions(), useRenew()];
  const [reason, setReason] = useState('');
  const save = async () => { await declineVolunteer(id, reason as never); await renew(); };
  return (
    <FormSheet title={t('decline.title')} action={t('decline.action')} missing={reason ? [] : [{ field: 'reason', text: t('needs.reason') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <><p>{t('decline.text')}</p><SelectField id="reason" label={t('decline.reason')} none={t('hint.choose')} value={reason} onChange={setReason} options={options(VOLUNTEER_DECLINE_REASONS)} problem={problem('reason')} /></>}
    </FormSheet>
  );
}

function EndingSheet({ id, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const renew = useRenew();
  const [lastDay, setLastDay] = useState(today);
  const save = async () => { await endVolunteer(id, lastDay); await renew(); };
  return (
    <FormSheet title={t('endVolunteer.title')} action={t('endVolunteer.action')} grave missing={lastDay ? [] : [{ field: 'lastDay', text: t('needs.day') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <><p>{t('endVolunteer.text')}</p><TextField id="lastDay" type="date" max={today()} label={t('endVolunteer.lastDay')} value={lastDay} onChange={setLastDay} problem={problem('lastDay')} /></>}
    </FormSheet>
  );
}

/** With whom they go, and where they come to help. */
function Going({ id }: { readonly id: string }) {
  const { t } = useTranslation('volunteers');
  const { label, text, language } = useLabels();
  const whose = useWhose();
  return (
    <>
      <section className="stack stack--tight" aria-labelledby="parit">
        <h2 id="parit">{t('ownPairs')}</h2>
        <Asked query={useQuery(listMatches({ volunteerId: id }))}>
          {({ items }) => (items.length === 0 ? <p className="soft">{t('noOwnPairs')}</p> : (
            <ul className="rows">{items.map((pair) => <li key={pair.id}><AppLink to="/tyo/vapaaehtoiset/pari/$id" params={{ id: pair.id }}>{whose(pair.need)}</AppLink><span className="small">{[label(VOLUNTEER_MATCH_STATUSES, pair.status), t('begun', { day: formatDay(pair.startedOn) })].join(' · ')}</span></li>)}</ul>
          ))}
        </Asked>
      </section>
      <section className="stack stack--tight" aria-labelledby="vuorot">
        <h2 id="vuorot">{t('ownShifts')}</h2>
        <Asked query={useQuery(listShifts({ volunteerId: id }))}>
          {({ items }) => (items.length === 0 ? <p className="soft">{t('noOwnShifts')}</p> : (
            <ul className="rows">{items.map((shift) => <li key={shift.id}><span>{text(shift.names)}</span><span className="small">{`${formatLongWeekdayAndDay(shift.day, language)} ${formatTime(shift.startTime, language)}–${formatTime(shift.endTime, language)}`}</span></li>)}</ul>
          ))}
        </Asked>
      </section>
    </>
  );
}
