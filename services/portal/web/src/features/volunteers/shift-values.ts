import type { MunicipalityCode, VolunteerRole, VolunteerSkill } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { VolunteerShift, VolunteerShiftBody } from '../../api/types/activities';
import { addDays, today } from '../../shared/format';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** A shift as a form has it. */
export interface ShiftValues {
  readonly modelId: string;
  readonly role: VolunteerRole | '';
  readonly skills: readonly VolunteerSkill[];
  readonly name: string;
  readonly nameSv: string;
  readonly place: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly day: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly minPeople: string;
  readonly maxPeople: string;
  readonly minors: 'yes' | 'no';
  /** The activity at whose meeting of that day one helps. */
  readonly activityId: string;
}

export const blankShift = (): ShiftValues => ({
  modelId: '', role: '', skills: [], name: '', nameSv: '', place: '', municipalityCode: '', day: addDays(today(), 7), startTime: '12:00', endTime: '15:00', minPeople: '1', maxPeople: '3', minors: 'no', activityId: '',
});

export const shiftValuesOf = ({ modelId, role, skills, names, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople, concernsMinors, activityId }: VolunteerShift): ShiftValues => ({
  modelId, role, skills, name: names.fi, nameSv: names.sv ?? '', place, municipalityCode, day, startTime, endTime, minPeople: String(minPeople), maxPeople: String(maxPeople), minors: concernsMinors ? 'yes' : 'no', activityId: activityId ?? '',
});

/** Only of values in which nothing is missing. */
export const shiftBodyOf = ({ modelId, role, skills, name, nameSv, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople, minors, activityId }: ShiftValues): VolunteerShiftBody => ({
  modelId, role: role || 'companion', skills: [...skills], names: { fi: name.trim(), ...(nameSv.trim() && { sv: nameSv.trim() }) }, place: place.trim(), municipalityCode: municipalityCode || '217', day, startTime, endTime,
  minPeople: Number(minPeople), maxPeople: Number(maxPeople), concernsMinors: minors === 'yes', activityId: activityId || null,
});

/** What is still missing of a shift, told before anything is sent. */
export const useShiftNeeds = () => {
  const { t } = useTranslation('volunteers');
  return ({ modelId, role, name, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople }: ShiftValues): FieldProblem[] => [
    ...(modelId ? [] : [{ field: 'modelId', text: t('needs.model') }]), ...(role ? [] : [{ field: 'role', text: t('needs.role') }]), ...(name.trim() ? [] : [{ field: 'names', text: t('needs.names') }]),
    ...(place.trim() ? [] : [{ field: 'place', text: t('needs.place') }]), ...(municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipality') }]), ...(day ? [] : [{ field: 'day', text: t('needs.day') }]),
    ...(startTime && endTime ? [] : [{ field: 'startTime', text: t('needs.time') }]), ...(Number(minPeople) <= Number(maxPeople) ? [] : [{ field: 'minPeople', text: t('needs.people') }]),
  ];
};
