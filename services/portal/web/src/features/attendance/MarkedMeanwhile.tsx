import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AttendanceSheet } from '../../api/types/activities';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { marksOf, visitsOf } from './marks';
import { dropWaiting, keepWaiting, sendWaiting, waitingOf, type WaitingSheet } from './offline/waiting';
import type { Saved } from './SheetForm';

interface Props {
  readonly waiting: WaitingSheet;
  readonly sheet: AttendanceSheet;
  readonly onDecided: (saved: Saved | undefined) => void;
}

/** Two have marked the same meeting: both are shown, and a person chooses which stands. */
export function MarkedMeanwhile({ waiting, sheet, onDecided }: Props) {
  const { t } = useTranslation('attendance');
  const language = useLanguage();
  const queries = useQueryClient();
  const [mine, theirs] = [visitsOf(marksOf(waiting.marks)), visitsOf(marksOf(sheet))];
  const decided = async (saved: Saved | undefined) => {
    await Promise.all([queries.invalidateQueries({ queryKey: ['attendance'] }), queries.invalidateQueries({ queryKey: ['occurrences'] })]);
    onDecided(saved);
  };
  const useMine = async () => {
    const { refused: _refused, ...again } = waiting;
    keepWaiting({ ...again, marks: { ...waiting.marks, basedOn: sheet.markedAt } });
    await sendWaiting(waiting.organisationId);
    await decided({ sent: !waitingOf(waiting.activityId, waiting.date), visits: mine });
  };
  return (
    <section className="card card--warm stack" aria-labelledby="molemmat">
      <h2 id="molemmat">{t('both.title')}</h2>
      <dl className="facts">
        <dt>{t('both.mine', { moment: formatMoment(waiting.savedAt, language) })}</dt><dd>{t('total', { count: mine })}</dd>
        <dt>{t('both.theirs', { moment: sheet.markedAt ? formatMoment(sheet.markedAt, language) : '' })}</dt><dd>{t('total', { count: theirs })}</dd>
      </dl>
      <div className="row">
        <Button onClick={() => { dropWaiting(waiting); void decided(undefined); }}>{t('both.keepTheirs')}</Button>
        <Button look="quiet" onClick={() => void useMine()}>{t('both.useMine')}</Button>
      </div>
    </section>
  );
}
