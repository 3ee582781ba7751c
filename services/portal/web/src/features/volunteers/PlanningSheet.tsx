import { VOLUNTEER_ROLES, type MunicipalityCode, type VolunteerRole } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { addDays, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { listModels, planShift } from './api/volunteers';
import { useOptions, useRenew } from './parts';
import { MunicipalityField } from './VolunteerFields';

/** A new shift: what is done, where and when, and how many are needed. */
export function PlanningSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const [options, renew] = [useOptions(), useRenew()];
  const models = (useQuery(listModels).data?.items ?? []).filter(({ endedOn }) => endedOn === null);
  const [key, setKey] = useState(newKey);
  const [values, setValues] = useState({ modelId: '', role: '' as VolunteerRole | '', name: '', place: '', municipalityCode: '' as MunicipalityCode | '', day: addDays(today(), 7), startTime: '12:00', endTime: '15:00', minPeople: '1', maxPeople: '3', minors: 'no' as 'yes' | 'no' });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const { modelId, role, name, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople, minors } = values;
  const model = models.find(({ id }) => id === modelId);
  const missing = [
    ...(model ? [] : [{ field: 'modelId', text: t('needs.model') }]), ...(role ? [] : [{ field: 'role', text: t('needs.role') }]), ...(name.trim() ? [] : [{ field: 'names', text: t('needs.names') }]),
    ...(place.trim() ? [] : [{ field: 'place', text: t('needs.place') }]), ...(municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipality') }]), ...(day ? [] : [{ field: 'day', text: t('needs.day') }]),
    ...(startTime && endTime ? [] : [{ field: 'startTime', text: t('needs.time') }]), ...(Number(minPeople) <= Number(maxPeople) ? [] : [{ field: 'minPeople', text: t('needs.people') }]),
  ];
  const save = async () => {
    try {
      await planShift(key, { modelId, role: role || 'companion', names: { fi: name.trim() }, place: place.trim(), municipalityCode: municipalityCode || '217', day, startTime, endTime, minPeople: Number(minPeople), maxPeople: Number(maxPeople), concernsMinors: minors === 'yes' });
    } catch (error) {
      setKey(newKey());
      throw error;
    }
    await renew();
  };
  return (
    <FormSheet title={t('newShift')} action={t('shift.plan')} missing={missing} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          <TextField id="names" label={t('shift.name')} value={name} onChange={(next) => change({ name: next })} maxLength={200} problem={problem('names')} />
          <SelectField id="modelId" label={t('needForm.model')} none={t('hint.choose')} value={modelId} onChange={(next) => change({ modelId: next, role: '' })} options={models.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('modelId')} />
          <SelectField id="role" label={t('role')} none={t('hint.choose')} value={role} onChange={(next) => change({ role: next })} options={options(VOLUNTEER_ROLES, model?.roles ?? [])} problem={problem('role')} />
          <TextField id="place" label={t('shift.place')} value={place} onChange={(next) => change({ place: next })} maxLength={120} problem={problem('place')} />
          <MunicipalityField label={t('field.municipalityCode')} none={t('hint.choose')} value={municipalityCode} onChange={(next) => change({ municipalityCode: next })} problem={problem('municipalityCode')} />
          <TextField id="day" type="date" min={today()} label={t('shift.day')} value={day} onChange={(next) => change({ day: next })} problem={problem('day')} />
          <div className="row">
            <TextField id="startTime" type="time" label={t('shift.from')} value={startTime} onChange={(next) => change({ startTime: next })} problem={problem('startTime')} />
            <TextField id="endTime" type="time" label={t('shift.to')} value={endTime} onChange={(next) => change({ endTime: next })} problem={problem('endTime')} />
          </div>
          <div className="row">
            <TextField id="minPeople" type="number" min="0" max="100" label={t('shift.min')} value={minPeople} onChange={(next) => change({ minPeople: next })} problem={problem('minPeople')} />
            <TextField id="maxPeople" type="number" min="1" max="100" label={t('shift.max')} value={maxPeople} onChange={(next) => change({ maxPeople: next })} problem={problem('maxPeople')} />
          </div>
          <ChooseOne id="minors" label={t('needForm.minors')} hint={t('needForm.minorsHint')} value={minors} onChange={(next) => change({ minors: next })} choices={[{ value: 'no', label: t('needForm.no') }, { value: 'yes', label: t('needForm.yes') }]} />
        </>
      )}
    </FormSheet>
  );
}
