import { VOLUNTEER_MATCH_END_REASONS, VOLUNTEER_MATCH_OUTCOMES, VOLUNTEER_MATCH_STATUSES, VOLUNTEER_RHYTHMS, VOLUNTEER_ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerMatch } from '../../api/types/activities';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Page } from '../../ui/Page';
import { changeNeed, endMatch, getMatch, matchTimeline, pauseMatch, resumeMatch } from './api/volunteers';
import { wishBodyOf, type WishValues, wishValuesOf } from './need-values';
import { ModelWarnings, useAbove, useOptions, usePaging, useRenew, useWhose, VolunteerTimeline } from './parts';

const route = getRouteApi('/tyo/vapaaehtoiset/pari/$id');

/** A pair reads like a letter: who goes with whom, since when, what happened, and what can be done now. */
export function MatchPage() {
  const { t } = useTranslation('volunteers');
  const { id } = route.useParams();
  const whose = useWhose();
  const query = useQuery(getMatch(id));
  const [page, onPage] = usePaging();
  const timeline = useQuery(matchTimeline(id, page));
  const match = query.data;
  return (
    <Page title={match ? t('with', { volunteer: match.volunteer.name ?? t('forgotten'), person: whose(match.need) }) : t('pair')} narrow above={useAbove()}>
      <Asked query={query}>{(one) => <Letter match={one} />}</Asked>
      <Asked query={timeline}>{({ items, total }) => <VolunteerTimeline items={items} total={total} page={page} onPage={onPage} />}</Asked>
    </Page>
  );
}

function Letter({ match }: { readonly match: VolunteerMatch }) {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const whose = useWhose();
  const [sheet, setSheet] = useState<'pause' | 'resume' | 'end' | 'rhythm'>();
  const close = () => setSheet(undefined);
  const { volunteer, need, model, role, status, startedOn, pauses, endedOn, endReason, outcome, months } = match;
  return (
    <section className="card" aria-label={t('facts')}>
      <p><span className="tag tag--plain">{label(VOLUNTEER_MATCH_STATUSES, status)}</span></p>
      {status !== 'ended' && <ModelWarnings warnings={model.warnings} />}
      <dl className="facts">
        <dt>{t('match.volunteer')}</dt><dd><AppLink to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id: volunteer.id }}>{volunteer.name ?? t('forgotten')}</AppLink></dd>
        <dt>{t('match.person')}</dt><dd><AppLink to="/tyo/vapaaehtoiset/toive/$id" params={{ id: need.id }}>{whose(need)}</AppLink></dd>
        <dt>{t('role')}</dt><dd>{label(VOLUNTEER_ROLES, role)}</dd>
        <dt>{t('needPage.model')}</dt><dd>{text(model.names)}</dd>
        <dt>{t('match.since')}</dt><dd>{[t('begun', { day: formatDay(startedOn) }), months > 0 && t('together', { count: months })].filter(Boolean).join('. ')}</dd>
        <dt>{t('needForm.rhythm')}</dt><dd>{need.rhythm ? label(VOLUNTEER_RHYTHMS, need.rhythm) : t('ring.notAgreed')}</dd>
        <dt>{t('match.breaks')}</dt><dd>{pauses.length === 0 ? t('match.noBreaks') : pauses.map(({ from, to }) => `${formatDay(from)}–${to ? formatDay(to) : t('match.still')}`).join(', ')}</dd>
        {endedOn && <><dt>{t('timeline')}</dt><dd>{[t('match.ended', { day: formatDay(endedOn), reason: label(VOLUNTEER_MATCH_END_REASONS, endReason ?? '') }), outcome && label(VOLUNTEER_MATCH_OUTCOMES, outcome)].filter(Boolean).join('. ')}</dd></>}
      </dl>
      {status !== 'ended' && (
        <div className="row">
          <Button look="quiet" onClick={() => setSheet('rhythm')}>{t('match.rhythm')}</Button>
          {status === 'active' ? <Button look="quiet" onClick={() => setSheet('pause')}>{t('match.pause')}</Button> : <Button onClick={() => setSheet('resume')}>{t('match.resume')}</Button>}
          <Button look="bare" onClick={() => setSheet('end')}>{t('match.end')}</Button>
        </div>
      )}
      {sheet === 'rhythm' && <RhythmSheet match={match} onClose={close} />}
      {sheet && sheet !== 'rhythm' && (sheet === 'end' ? <EndingSheet match={match} onClose={close} /> : <PausingSheet match={match} going={sheet === 'resume'} onClose={close} />)}
    </section>
  );
}

interface SheetProps {
  readonly match: VolunteerMatch;
  readonly onClose: () => void;
}

function PausingSheet({ match: { id, version }, going, onClose }: SheetProps & { readonly going: boolean }) {
  const { t } = useTranslation('volunteers');
  const renew = useRenew();
  const [on, setOn] = useState(today);
  const save = async () => { await (going ? resumeMatch : pauseMatch)(id, { on, version }); await renew(); };
  return (
    <FormSheet title={t(going ? 'match.resumeTitle' : 'match.pauseTitle')} action={t(going ? 'match.resume' : 'match.pause')} missing={on ? [] : [{ field: 'on', text: t('needs.day') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <><p>{t(going ? 'match.resumeText' : 'match.pauseText')}</p><TextField id="on" type="date" max={today()} label={t(going ? 'match.to' : 'match.from')} value={on} onChange={setOn} problem={problem('on')} /></>}
    </FormSheet>
  );
}

/** Asks kindly how it went, in choices. */
function EndingSheet({ match: { id, version }, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const [options, renew] = [useOptions(), useRenew()];
  const [values, setValues] = useState({ lastDay: today(), reason: '', outcome: '', again: '' as '' | 'yes' | 'no' });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const { lastDay, reason, outcome, again } = values;
  const missing = [
    ...(lastDay ? [] : [{ field: 'lastDay', text: t('needs.day') }]), ...(reason ? [] : [{ field: 'reason', text: t('needs.reason') }]), ...(outcome ? [] : [{ field: 'outcome', text: t('needs.outcome') }]),
    ...(again ? [] : [{ field: 'again', text: t('match.again') }]),
  ];
  const save = async () => { await endMatch(id, { lastDay, reason: reason as never, outcome: outcome as never, waitsAgain: again === 'yes', version }); await renew(); };
  return (
    <FormSheet title={t('match.endTitle')} action={t('match.end')} grave missing={missing} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('match.endText')}</p>
          <TextField id="lastDay" type="date" max={today()} label={t('match.lastDay')} value={lastDay} onChange={(day) => change({ lastDay: day })} problem={problem('lastDay')} />
          <SelectField id="reason" label={t('match.reason')} none={t('hint.choose')} value={reason} onChange={(one) => change({ reason: one })} options={options(VOLUNTEER_MATCH_END_REASONS).filter(({ value }) => value !== 'details-erased')} problem={problem('reason')} />
          <ChooseOne id="outcome" label={t('match.outcome')} column value={outcome} onChange={(one) => change({ outcome: one })} choices={options(VOLUNTEER_MATCH_OUTCOMES)} problem={problem('outcome')} />
          <ChooseOne id="again" label={t('match.again')} value={again} onChange={(one) => change({ again: one })} choices={[{ value: 'yes', label: t('needForm.yes') }, { value: 'no', label: t('needForm.no') }]} problem={problem('again')} />
        </>
      )}
    </FormSheet>
  );
}

/** How often is agreed on anew, also between two who go together. */
function RhythmSheet({ match: { need }, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const [options, renew] = [useOptions(), useRenew()];
  const before = wishValuesOf(need);
  const [rhythm, setRhythm] = useState<WishValues['rhythm']>(before.rhythm);
  const save = async () => { await changeNeed(need.id, { ...wishBodyOf({ ...before, rhythm }), version: need.version }); await renew(); };
  return (
    <FormSheet title={t('match.rhythmTitle')} action={t('save')} missing={[]} unchanged={rhythm === before.rhythm} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <SelectField id="rhythm" label={t('needForm.rhythm')} none={t('needForm.rhythmOpen')} value={rhythm} onChange={setRhythm} options={options(VOLUNTEER_RHYTHMS)} problem={problem('rhythm')} />}
    </FormSheet>
  );
}
