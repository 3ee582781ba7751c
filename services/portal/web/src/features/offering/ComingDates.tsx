import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Occurrence } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { comingOccurrences } from './api/coming';
import { OccurrenceSheet } from './OccurrenceSheet';
import { restoreOccurrence } from '../publishing/api/publishing';

interface Props {
  readonly activity: Activity;
  readonly people: number;
}

/** The coming times: each can be moved or called off by itself, and what was can go as planned after all. */
export function ComingDates({ activity, people }: Props) {
  const { t } = useTranslation('offering');
  const isOn = activity.status === 'published';
  const asked = useQuery({ ...comingOccurrences(activity.id), enabled: isOn });
  return (
    <section className="stack stack--tight" aria-labelledby="tulevat">
      <h2 id="tulevat" tabIndex={-1}>{t('coming')}</h2>
      {!isOn && <p className="soft">{t('comingNot')}</p>}
      {isOn && <Asked query={asked}>
        {({ items }) => {
          const coming = items.filter(({ endsAt }) => Date.parse(endsAt) > Date.now()).slice(0, 10);
          return coming.length === 0
            ? <p className="soft">{t('noComing')}</p>
            : <ul className="rows">{coming.map((one) => <Coming key={one.date} activity={activity} occurrence={one} people={people} />)}</ul>;
        }}
      </Asked>}
    </section>
  );
}

function Coming({ activity, occurrence, people }: Props & { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('offering');
  const { language, text } = useLabels();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'cancel' | 'move'>();
  const [busy, setBusy] = useState(false);
  const may = useMay('publish') && activity.status === 'published';
  const { date, status, startsAt, endsAt, note } = occurrence;
  const day = formatLongWeekdayAndDay(startsAt, language);
  const restore = async () => {
    setBusy(true);
    try {
      await restoreOccurrence(activity.id, date);
      await Promise.all([queries.invalidateQueries({ queryKey: ['occurrences'] }), queries.invalidateQueries({ queryKey: ['my-activities'] })]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <span className="rows__main">
        <span className={status === 'cancelled' ? 'offering__off occurrence__day' : 'strong occurrence__day'}>{day} {t('times', { start: formatTime(startsAt, language), end: formatTime(endsAt, language) })}</span>
        {status === 'cancelled' && <span className="small">{t('isCancelled')}{note && `: ${text(note)}`}</span>}
        {status === 'moved' && <span className="small">{t('isMoved', { day: formatLongWeekdayAndDay(date, language) })}{note && `: ${text(note)}`}</span>}
      </span>
      {may && Date.parse(startsAt) > Date.now() && (
        <span className="row">
          {status === 'scheduled' || (status === 'moved' && !activity.schedule) ? null : <Button look="bare" disabled={busy} onClick={() => void restore()} label={`${t('asPlanned')}: ${day}`}>{t('asPlanned')}</Button>}
          <Button look="bare" onClick={() => setOpen('move')} label={`${t('move.action')}: ${day}`}>{t('move.action')}</Button>
          {status !== 'cancelled' && <Button look="bare" onClick={() => setOpen('cancel')} label={`${t('cancel.action')}: ${day}`}>{t('cancel.action')}</Button>}
        </span>
      )}
      {open && <OccurrenceSheet activity={activity} occurrence={occurrence} how={open} people={people} onClose={() => setOpen(undefined)} />}
    </li>
  );
}
