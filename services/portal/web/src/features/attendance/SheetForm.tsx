import { AGE_BAND_CODES, AGE_BANDS } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceSheet } from '../../api/types/activities';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseMany } from '../../ui/Choices';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Stepper } from '../../ui/Stepper';
import { type Marks, marksOf, sentOf, visitsOf } from './marks';
import { dropWaiting, keepWaiting, sendWaiting, waitingOf, type WaitingSheet } from './offline/waiting';

/** What became of a sheet: it reached the service, or it waits on this device. */
export interface Saved {
  readonly sent: boolean;
  readonly visits: number;
}

interface Props {
  readonly activityId: string;
  readonly date: string;
  readonly sheet: AttendanceSheet;
  readonly waiting: WaitingSheet | undefined;
  readonly onSaved: (saved: Saved) => void;
}

/** Codes to tick, counts to step. Saving keeps the sheet on this device first, and sends it when somebody answers. */
export function SheetForm({ activityId, date, sheet, waiting, onSaved }: Props) {
  const { t } = useTranslation('attendance');
  const { label } = useLabels();
  const queries = useQueryClient();
  const organisationId = useMe()?.organisation?.id ?? '';
  const [marks, setMarks] = useState<Marks>(() => marksOf(waiting ? waiting.marks : sheet));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // The quick way first: who does not know ages counts heads.
  const bands = ['unknown', ...AGE_BAND_CODES.filter((band) => band !== 'unknown')];
  const total = visitsOf(marks);
  const newcomers = Math.min(marks.newcomers, total);
  const [alone, groups] = [sheet.signUps.filter(({ size }) => size === 1), sheet.signUps.filter(({ size }) => size > 1)];
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      keepWaiting({
        organisationId, activityId, date, names: sheet.names, savedAt: new Date().toISOString(),
        marks: sentOf(marks, sheet, waiting ? waiting.marks.basedOn : sheet.markedAt),
      });
      await sendWaiting(organisationId);
      const left = waitingOf(activityId, date);
      if (!left) await Promise.all([queries.invalidateQueries({ queryKey: ['attendance'] }), queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['placements'] })]);
      else if (left.refused) await queries.invalidateQueries({ queryKey: ['attendance', 'sheet', activityId, date] });
      onSaved({ sent: !left, visits: total });
      window.scrollTo(0, 0);
    } catch (error) {
      // the device's storage is full or forbidden: nothing was kept, and the fields still say it
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="attendance" onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      {sheet.placements.length > 0 && (
        <ChooseMany label={t('placedPeople')} hint={t('placedHint')} values={marks.present} onChange={(present) => setMarks({ ...marks, present })} choices={sheet.placements.map(({ placementId, code }) => ({ value: placementId, label: code }))} />
      )}
      {alone.length > 0 && (
        <ChooseMany
          label={t('signedUp')} values={alone.filter(({ signUpId }) => (marks.signedUp[signUpId] ?? 0) > 0).map(({ signUpId }) => signUpId)}
          onChange={(came) => setMarks({ ...marks, signedUp: { ...marks.signedUp, ...Object.fromEntries(alone.map(({ signUpId }) => [signUpId, came.includes(signUpId) ? 1 : 0])) } })}
          choices={alone.map(({ signUpId, name }, index) => ({ value: signUpId, label: name ?? t('nameless', { number: index + 1 }) }))}
        />
      )}
      {groups.length > 0 && (
        <fieldset className="field">
          <legend className="field__label">{t('groupsOf')}</legend>
          {groups.map(({ signUpId, name, size }, index) => (
            <Stepper
              key={signUpId} label={t('groupOf', { name: name ?? t('nameless', { number: index + 1 }), size })} value={marks.signedUp[signUpId] ?? 0} max={size}
              onChange={(count) => setMarks({ ...marks, signedUp: { ...marks.signedUp, [signUpId]: count } })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className="field">
        <legend className="field__label">{t(sheet.placements.length + sheet.signUps.length > 0 ? 'others' : 'heads')}</legend>
        {bands.map((band) => (
          <Stepper key={band} label={label(AGE_BANDS, band)} value={marks.others[band] ?? 0} onChange={(count) => setMarks({ ...marks, others: { ...marks.others, [band]: count } })} />
        ))}
      </fieldset>
      <Stepper label={t('newcomers')} value={newcomers} max={total} onChange={(count) => setMarks({ ...marks, newcomers: count })} />
      {newcomers > 0 && <Stepper label={t('broughtAlong')} value={Math.min(marks.broughtAlong, newcomers)} max={newcomers} onChange={(broughtAlong) => setMarks({ ...marks, broughtAlong })} />}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="attendance__bar">
        <p className="strong" role="status">{t('total', { count: total })}</p>
        <Button type="submit" disabled={busy}>{t('shell:save')}</Button>
        {waiting && <Button look="quiet" disabled={busy} onClick={() => { dropWaiting(waiting); setMarks(marksOf(sheet)); }}>{t('discard')}</Button>}
      </div>
    </form>
  );
}
