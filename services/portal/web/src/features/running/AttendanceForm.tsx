import { AGE_BAND_CODES, AGE_BANDS } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Occurrence, Placement } from '../../api/types/activities';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseMany } from '../../ui/Choices';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Stepper } from '../../ui/Stepper';
import { markAttendance } from './api/mark-attendance';

interface Props {
  readonly activityId: string;
  readonly occurrence: Occurrence;
  readonly placements: readonly Placement[];
  readonly onDone: () => void;
}

interface Marks {
  readonly present: readonly string[];
  readonly others: Readonly<Record<string, number>>;
  readonly newcomers: number;
}

const marksOf = ({ attendance }: Occurrence): Marks => ({
  present: attendance?.placements.filter(({ present }) => present).map(({ placementId }) => placementId) ?? [],
  others: attendance?.others ?? {},
  newcomers: attendance?.newcomers ?? 0,
});

/** Who was there, with one hand: codes to tick, counts to step. */
export function AttendanceForm({ activityId, occurrence, placements, onDone }: Props) {
  const { t } = useTranslation('running');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [marks, setMarks, forget] = useDraft<Marks>(`attendance.${activityId}.${occurrence.date}`, marksOf(occurrence));
  // The quick way first: who does not know ages counts heads.
  const bands = ['unknown', ...AGE_BAND_CODES.filter((band) => band !== 'unknown')];
  const others = Object.values(marks.others).reduce((sum, count) => sum + count, 0);
  const total = marks.present.length + others;
  const save = useMutation({
    mutationFn: () =>
      markAttendance(activityId, occurrence.date, {
        placements: placements.map(({ id }) => ({ placementId: id, present: marks.present.includes(id) })),
        others: Object.fromEntries(Object.entries(marks.others).filter(([, count]) => count > 0)),
        newcomers: marks.newcomers,
      }),
    onSuccess: async () => {
      forget();
      await Promise.all([queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['placements'] })]);
      onDone();
    },
  });
  return (
    <form className="attendance card card--warm" onSubmit={(event) => { event.preventDefault(); if (!save.isPending) save.mutate(); }}>
      {placements.length > 0 && (
        <ChooseMany label={t('placedPeople')} hint={t('placedHint')} values={marks.present} onChange={(present) => setMarks({ ...marks, present })} choices={placements.map(({ id, code }) => ({ value: id, label: code ?? '' }))} />
      )}
      <fieldset className="field">
        <legend className="field__label">{t('others')}</legend>
        {bands.map((band) => (
          <Stepper key={band} label={label(AGE_BANDS, band)} value={marks.others[band] ?? 0} onChange={(count) => setMarks({ ...marks, others: { ...marks.others, [band]: count } })} />
        ))}
      </fieldset>
      <Stepper label={t('newcomers')} value={Math.min(marks.newcomers, total)} max={total} onChange={(newcomers) => setMarks({ ...marks, newcomers })} />
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="attendance__bar">
        <p className="strong" role="status">{t('total', { count: total })}</p>
        <Button type="submit" disabled={save.isPending}>{t('shell:save')}</Button>
        <Button look="quiet" onClick={() => { forget(); onDone(); }}>{t('shell:cancel')}</Button>
      </div>
    </form>
  );
}
