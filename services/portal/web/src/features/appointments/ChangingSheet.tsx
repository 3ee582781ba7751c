import { MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { AppointmentRecord } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { ChooseMany } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { organisation } from '../organisations/api/organisations';
import { appointment, changeAppointment, ROLES_KEY } from './api/appointments';
import { type Difference, Meanwhile } from './Meanwhile';
import type { SheetProps } from './sheet-props';

const valuesOf = ({ area, startsOn, endsOn }: AppointmentRecord) => ({ area, startsOn, endsOn: endsOn ?? '' });

/** For how long and where: over nothing that a colleague has written meanwhile. */
export function ChangingSheet({ appointment: first, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('appointments');
  const { label, language } = useLabels();
  const queries = useQueryClient();
  const [values, setValues] = useState(() => ({ ...valuesOf(first), reason: '' }));
  const [version, setVersion] = useState(first.version);
  const [newer, setNewer] = useState<AppointmentRecord>();
  const registered = useQuery(organisation(first.organisation.id)).data;
  const codes = [...new Set([...(registered?.serviceArea ?? []), ...first.area])];
  const save = async (): Promise<boolean> => {
    try {
      await changeAppointment(first.id, { version, area: values.area, startsOn: values.startsOn, endsOn: values.endsOn || null, reason: values.reason.trim() });
    } catch (error) {
      if (!isProblem(error, 'appointment-has-changed')) throw error;
      const standing = await queries.fetchQuery({ ...appointment(first.id), staleTime: 0 });
      setVersion(standing.version);
      setNewer(standing);
      return false;
    }
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
    return true;
  };
  const { area, startsOn, endsOn } = values;
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const spoken = (field: 'area' | 'startsOn' | 'endsOn', from: ReturnType<typeof valuesOf>): string =>
    (field === 'area' ? [...from.area].sort().map((code) => label(MUNICIPALITIES, code)).join(', ') : from[field] && formatDay(from[field]));
  const differences: Difference[] = newer === undefined ? [] : (['area', 'startsOn', 'endsOn'] as const).flatMap((field) => {
    const [theirs, mine] = [spoken(field, valuesOf(newer)), spoken(field, values)];
    return theirs === mine ? [] : [{ field, label: t(`fields.${field}`), theirs, mine, onTake: () => change({ [field]: valuesOf(newer)[field] }) }];
  });
  const missing = [
    ...(values.area.length === 0 ? [{ field: 'area', text: t('needs.area') }] : []),
    ...(values.startsOn === '' ? [{ field: 'startsOn', text: t('needs.startsOn') }] : []),
    ...(values.endsOn !== '' && values.endsOn < values.startsOn ? [{ field: 'endsOn', text: t('needs.endsOn') }] : []),
    ...(values.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
  return (
    <FormSheet title={t('change.title')} action={t('shell:save')} missing={missing} unchanged={sameValues(valuesOf(newer ?? first), { area, startsOn, endsOn })} onDo={save} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {newer && <Meanwhile differences={differences} />}
          {codes.length > 1 && (
            <ChooseMany
              id="area" problem={problem('area')} label={t('form.area')} values={values.area} onChange={(area) => change({ area })}
              choices={codes.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((a, b) => a.label.localeCompare(b.label, language))}
            />
          )}
          <TextField id="startsOn" problem={problem('startsOn')} type="date" label={t('form.startsOn')} value={values.startsOn} onChange={(startsOn) => change({ startsOn })} />
          <TextField id="endsOn" problem={problem('endsOn')} type="date" label={t('form.endsOn')} hint={t('form.endsOnHint')} optional value={values.endsOn} onChange={(endsOn) => change({ endsOn })} />
          <TextField id="reason" problem={problem('reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={values.reason} onChange={(reason) => change({ reason })} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
