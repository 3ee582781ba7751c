import { VOLUNTEER_ROLES, VOLUNTEER_SKILLS } from '@pirtti/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerShift } from '../../api/types/activities';
import { hasRole, useMe } from '../../session/session';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Refusal } from '../../ui/Refusal';
import { cancelShift, listShifts, PAGE_SIZE, putOn, searchVolunteers, takeOff } from './api/volunteers';
import { EditShiftSheet } from './EditShiftSheet';
import { useAbove, useRenew } from './parts';
import { PlanningSheet } from './PlanningSheet';

const route = getRouteApi('/tyo/vapaaehtoiset/vuorot');

/** The calendar of shifts: day by day, who comes and where too few do. */
export function ShiftsPage() {
  const { t } = useTranslation('volunteers');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const [planning, setPlanning] = useState(false);
  const query = useQuery(listShifts(view.nayta ? { short: true } : {}, view.sivu ?? 1));
  const isCoordinator = hasRole(useMe(), ['volunteer-coordinator']);
  const add = isCoordinator && <Button onClick={() => setPlanning(true)}>{t('newShift')}</Button>;
  return (
    <Page title={t('shift.title')} lead={t('shift.lead')} above={useAbove()} action={add}>
      <form className="list-filters" onSubmit={(event) => event.preventDefault()}>
        <SelectField<'vajaat'> label={t('shift.only')} none={t('shift.all')} value={view.nayta ?? ''} onChange={(nayta) => void navigate({ search: nayta ? { nayta } : {}, replace: true, resetScroll: false })} options={[{ value: 'vajaat', label: t('shift.short') }]} />
      </form>
      <Asked query={query}>
        {({ items, total }) => (
          <section className="stack" aria-labelledby="loydetty">
            <h2 id="loydetty" className="list-count" aria-live="polite">{t('shift.count', { count: total })}</h2>
            {items.length === 0 && <EmptyState title={t('shift.none')} text={t('shift.noneText')} action={add} />}
            {daysOf(items).map(([day, shifts]) => <Day key={day} day={day} shifts={shifts} mayChange={isCoordinator} />)}
            <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
          </section>
        )}
      </Asked>
      {planning && <PlanningSheet onClose={() => setPlanning(false)} />}
    </Page>
  );
}

const daysOf = (items: readonly VolunteerShift[]): readonly (readonly [string, readonly VolunteerShift[]])[] => [...new Set(items.map(({ day }) => day))].map((day) => [day, items.filter((one) => one.day === day)]);

function Day({ day, shifts, mayChange }: { readonly day: string; readonly shifts: readonly VolunteerShift[]; readonly mayChange: boolean }) {
  const { language } = useLabels();
  return (
    <section className="stack stack--tight" aria-labelledby={`paiva-${day}`}>
      <h3 id={`paiva-${day}`}>{formatLongWeekdayAndDay(day, language)}</h3>
      <ul className="plain stack stack--tight">{shifts.map((shift) => <li key={shift.id}><Shift shift={shift} mayChange={mayChange} /></li>)}</ul>
    </section>
  );
}

function Shift({ shift, mayChange }: { readonly shift: VolunteerShift; readonly mayChange: boolean }) {
  const { t } = useTranslation('volunteers');
  const { label, text, language } = useLabels();
  const renew = useRenew();
  const [sheet, setSheet] = useState<'add' | 'edit' | 'cancel'>();
  const remove = useMutation({ mutationFn: (volunteerId: string) => takeOff(shift.id, volunteerId), onSettled: renew });
  const { id, names, role, skills, place, startTime, endTime, volunteers, maxPeople, missing, status, activityNames } = shift;
  const name = text(names);
  const isOn = status === 'planned';
  return (
    <article className="card stack stack--tight" aria-labelledby={`vuoro-${id}`}>
      <div className="row row--apart">
        <p id={`vuoro-${id}`} className="strong">{name}</p>
        <span className="row">
          {!isOn && <span className="tag tag--plain">{t('shift.cancelled')}</span>}
          {missing > 0 && <span className="tag">{t('missing', { count: missing })}</span>}
        </span>
      </div>
      <p>{[`${formatTime(startTime, language)}–${formatTime(endTime, language)}`, place, activityNames && text(activityNames)].filter(Boolean).join(' · ')}</p>
      <p className="small soft">{[label(VOLUNTEER_ROLES, role), skills.length > 0 && t('shift.needsSkills', { skills: skills.map((code) => label(VOLUNTEER_SKILLS, code)).join(', ') }), t('comingCount', { people: volunteers.length, most: maxPeople })].filter(Boolean).join(' · ')}</p>
      {volunteers.length === 0 && isOn && <p className="soft">{t('shift.nobody')}</p>}
      <ul className="plain">
        {volunteers.map((one) => (
          <li key={one.id} className="row">
            <span>{one.name ?? t('forgotten')}</span>
            {mayChange && isOn && <Button look="bare" disabled={remove.isPending} label={t('shift.removeThis', { name: one.name })} onClick={() => remove.mutate(one.id)}>{t('shift.remove')}</Button>}
          </li>
        ))}
      </ul>
      {remove.isError && <Refusal error={remove.error} />}
      {mayChange && isOn && (
        <div className="row">
          {volunteers.length < maxPeople && <Button look="quiet" label={t('shift.addThis', { name })} onClick={() => setSheet('add')}>{t('shift.add')}</Button>}
          <Button look="quiet" label={t('shift.editThis', { name })} onClick={() => setSheet('edit')}>{t('shift.editShort')}</Button>
          <Button look="bare" label={t('shift.cancelThis', { name })} onClick={() => setSheet('cancel')}>{t('shift.cancel')}</Button>
        </div>
      )}
      {sheet === 'add' && <AddingSheet shift={shift} onClose={() => setSheet(undefined)} />}
      {sheet === 'edit' && <EditShiftSheet shift={shift} onClose={() => setSheet(undefined)} />}
      {sheet === 'cancel' && <CancellingSheet shift={shift} onClose={() => setSheet(undefined)} />}
    </article>
  );
}

interface SheetProps {
  readonly shift: VolunteerShift;
  readonly onClose: () => void;
}

function AddingSheet({ shift, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const renew = useRenew();
  const [volunteerId, setVolunteerId] = useState('');
  const found = useQuery(searchVolunteers({ status: 'active', role: shift.role as never }));
  const free = (found.data?.items ?? []).filter(({ id }) => !shift.volunteers.some((one) => one.id === id));
  const save = async () => { await putOn(shift.id, volunteerId); await renew(); };
  return (
    <FormSheet title={t('shift.addTitle')} action={t('shift.add')} missing={volunteerId ? [] : [{ field: 'volunteerId', text: t('needs.name') }]} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => <><p>{t('shift.addText')}</p><SelectField id="volunteerId" label={t('person')} none={t('hint.choose')} value={volunteerId} onChange={setVolunteerId} options={free.map(({ id, name }) => ({ value: id, label: name ?? '' }))} problem={problem('volunteerId')} /></>}
    </FormSheet>
  );
}

function CancellingSheet({ shift: { id, volunteers }, onClose }: SheetProps) {
  const { t } = useTranslation('volunteers');
  const renew = useRenew();
  const save = async () => { await cancelShift(id); await renew(); };
  return <FormSheet title={t('shift.cancelTitle')} action={t('shift.cancel')} grave missing={[]} onDo={save} onDone={onClose} onClose={onClose}><p>{t('shift.cancelText', { count: volunteers.length })}</p></FormSheet>;
}
