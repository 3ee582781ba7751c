import { MUNICIPALITIES, VOLUNTEER_ROLES, VOLUNTEER_SKILLS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VolunteerShift } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { FormSheet } from '../../ui/FormSheet';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { changeShift, comingActivities, getShift, VOLUNTEERING } from './api/volunteers';
import { useRunningModels } from './NeedFields';
import { shiftBodyOf, type ShiftValues, shiftValuesOf, useShiftNeeds } from './shift-values';
import { ShiftFields } from './ShiftFields';

const NAMES = {
  modelId: 'needForm.model', role: 'role', skills: 'shift.skills', name: 'shift.name', nameSv: 'shift.nameSv', place: 'shift.place', municipalityCode: 'field.municipalityCode', day: 'shift.day', startTime: 'shift.from', endTime: 'shift.to',
  minPeople: 'shift.min', maxPeople: 'shift.max', minors: 'needForm.minors', activityId: 'shift.activity',
} as const;

/** A shift is otherwise, or tied to an activity. Of two who change it at once the second sees what the first has written, and chooses. */
export function EditShiftSheet({ shift, onClose }: { readonly shift: VolunteerShift; readonly onClose: () => void }) {
  const { t } = useTranslation('volunteers');
  const { label, text } = useLabels();
  const [queries, needs, models] = [useQueryClient(), useShiftNeeds(), useRunningModels()];
  const activities = useQuery(comingActivities).data?.items ?? [];
  const { id } = shift;
  const changing = useChanging<ShiftValues>({
    name: `volunteer-shift.${id}`, version: shift.version, values: shiftValuesOf(shift), conflict: 'shift-has-changed', concerns: VOLUNTEERING,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getShift(id), staleTime: 0 });
      return { version: now.version, values: shiftValuesOf(now) };
    },
    save: (values, version) => changeShift(id, { ...shiftBodyOf(values), version }),
  });
  const words = (values: ShiftValues, field: keyof ShiftValues): string => {
    switch (field) {
      case 'modelId': return text(models.find((one) => one.id === values.modelId)?.names ?? { fi: '' });
      case 'role': return values.role && label(VOLUNTEER_ROLES, values.role);
      case 'skills': return values.skills.map((code) => label(VOLUNTEER_SKILLS, code)).join(', ');
      case 'municipalityCode': return values.municipalityCode && label(MUNICIPALITIES, values.municipalityCode);
      case 'day': return values.day && formatDay(values.day);
      case 'minors': return t(`needForm.${values.minors}`);
      case 'activityId': return values.activityId ? text(activities.find((one) => one.id === values.activityId)?.names ?? shift.activityNames ?? { fi: '' }) : t('shift.noActivity');
      default: return values[field];
    }
  };
  return (
    <FormSheet title={t('shift.edit')} action={t('save')} missing={needs(changing.values)} unchanged={changing.unchanged} onDo={changing.submit} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(NAMES[field])} onTake={changing.take} onKeep={changing.keep} />}
          {shift.volunteers.length > 0 && <p>{t('shift.editText')}</p>}
          <ShiftFields values={changing.values} problem={problem} onChange={changing.change} />
        </>
      )}
    </FormSheet>
  );
}
