import { VOLUNTEER_ROLES, VOLUNTEER_SKILLS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { MeetingFields } from '../../ui/activity/MeetingFields';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { comingActivities } from './api/volunteers';
import { useRunningModels } from './NeedFields';
import { useOptions } from './parts';
import type { ShiftValues } from './shift-values';
import { MunicipalityField } from './VolunteerFields';

interface Props {
  readonly values: ShiftValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (part: Partial<ShiftValues>) => void;
}

/** What is done, where and when, at which activity, and how many are needed. */
export function ShiftFields({ values, problem, onChange }: Props) {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const [options, models] = [useOptions(), useRunningModels()];
  const { modelId, role, skills, name, nameSv, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople, minors, activityId } = values;
  const model = models.find(({ id }) => id === modelId);
  const activities = useQuery(comingActivities);
  // A shift of an activity is on a day on which that meets: the one that was chosen, where it does, else the next.
  const choose = (chosen: { activityId: string; date: string }): void => {
    const meetings = activities.data?.items.find(({ id }) => id === chosen.activityId)?.meetings ?? [];
    const next = meetings.some(({ date }) => date === day) ? day : meetings[0]?.date;
    onChange({ activityId: chosen.activityId, day: chosen.date || next || day });
  };
  return (
    <>
      <TextField id="names" label={t('shift.name')} value={name} onChange={(next) => onChange({ name: next })} maxLength={200} problem={problem('names')} />
      <TextField id="namesSv" label={t('shift.nameSv')} optional value={nameSv} onChange={(next) => onChange({ nameSv: next })} maxLength={200} />
      <SelectField id="modelId" label={t('needForm.model')} none={t('hint.choose')} value={modelId} onChange={(next) => onChange({ modelId: next, role: '' })} options={models.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('modelId')} />
      <SelectField id="role" label={t('role')} none={t('hint.choose')} value={role} onChange={(next) => onChange({ role: next })} options={options(VOLUNTEER_ROLES, model?.roles ?? [])} problem={problem('role')} />
      <ChooseMany id="skills" label={t('shift.skills')} optional values={skills} onChange={(next) => onChange({ skills: next })} choices={options(VOLUNTEER_SKILLS)} />
      <p className="small soft">{t('shift.activityHint')}</p>
      <MeetingFields query={activities} value={{ activityId, date: day }} onChange={choose} problem={problem} none={t('shift.noActivity')} />
      <TextField id="place" label={t('shift.place')} value={place} onChange={(next) => onChange({ place: next })} maxLength={120} problem={problem('place')} />
      <MunicipalityField label={t('field.municipalityCode')} none={t('hint.choose')} value={municipalityCode} onChange={(next) => onChange({ municipalityCode: next })} problem={problem('municipalityCode')} />
      {!activityId && <TextField id="day" type="date" min={today()} label={t('shift.day')} value={day} onChange={(next) => onChange({ day: next })} problem={problem('day')} />}
      <div className="row">
        <TextField id="startTime" type="time" label={t('shift.from')} value={startTime} onChange={(next) => onChange({ startTime: next })} problem={problem('startTime')} />
        <TextField id="endTime" type="time" label={t('shift.to')} value={endTime} onChange={(next) => onChange({ endTime: next })} problem={problem('endTime')} />
      </div>
      <div className="row">
        <TextField id="minPeople" type="number" min="0" max="100" label={t('shift.min')} value={minPeople} onChange={(next) => onChange({ minPeople: next })} problem={problem('minPeople')} />
        <TextField id="maxPeople" type="number" min="1" max="100" label={t('shift.max')} value={maxPeople} onChange={(next) => onChange({ maxPeople: next })} problem={problem('maxPeople')} />
      </div>
      <ChooseOne id="minors" label={t('needForm.minors')} hint={t('needForm.minorsHint')} value={minors} onChange={(next) => onChange({ minors: next })} choices={[{ value: 'no', label: t('needForm.no') }, { value: 'yes', label: t('needForm.yes') }]} />
    </>
  );
}
