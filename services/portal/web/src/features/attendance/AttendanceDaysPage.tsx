import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceDay } from '../../api/types/activities';
import { keepMe, useMe } from '../../session/session';
import { formatLongWeekdayAndDay, formatTime, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { getSheet } from './api/get-sheet';
import { listAttendanceDays } from './api/list-attendance-days';
import { Kept } from './Kept';
import { forgetOld } from '../../shared/kept';
import { useWaiting } from './offline/use-waiting';
import { keepPagesForLater } from './offline/worker';
import { WaitingNotice } from './WaitingNotice';

/** As many sheets as somebody marks on one round. */
const MOST_TAKEN_ALONG = 25;

/** The meetings to mark: today's first, then those that nobody has marked yet. Opened once with a connection, it works without one. */
export function AttendanceDaysPage() {
  const { t } = useTranslation('attendance');
  const person = useMe();
  const queries = useQueryClient();
  const asked = useQuery(listAttendanceDays(person?.organisation?.id ?? ''));
  const days = asked.data;
  useEffect(() => {
    forgetOld();
    if (person) keepMe(person);
    // the sheet's own part of the program too, or it could not be opened later
    void import('./AttendanceSheetPage').then(keepPagesForLater);
  }, [person]);
  useEffect(() => {
    if (!days || days.keptAt !== null) return;
    // where people meet there may be no connection: what is still to mark is taken along
    for (const { activityId, occurrence } of days.items.filter((day) => isToday(day) || !day.marked).slice(-MOST_TAKEN_ALONG)) void queries.prefetchQuery(getSheet(activityId, occurrence.date));
  }, [days, queries]);
  return (
    <Page title={t('title')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>]} lead={t('lead')} narrow>
      <WaitingNotice />
      <Asked query={asked}>
        {({ items, keptAt }) => (
          <>
            <Kept at={keptAt} />
            <Days days={items} />
          </>
        )}
      </Asked>
    </Page>
  );
}

const isToday = ({ occurrence }: AttendanceDay): boolean => today(new Date(occurrence.startsAt)) === today();

function Days({ days }: { readonly days: readonly AttendanceDay[] }) {
  const { t } = useTranslation('attendance');
  const now = new Date().toISOString();
  const past = days.filter((day) => !isToday(day) && day.occurrence.startsAt < now).reverse();
  const groups = [
    { key: 'today', days: days.filter(isToday) }, { key: 'unmarked', days: past.filter(({ marked }) => !marked) }, { key: 'marked', days: past.filter(({ marked }) => marked) },
  ].filter((group) => group.days.length > 0);
  if (groups.length === 0) return <EmptyState title={t('none.title')} text={t('none.text')} />;
  return groups.map((group) => (
    <section key={group.key} className="stack stack--tight" aria-labelledby={`ryhma-${group.key}`}>
      <h2 id={`ryhma-${group.key}`}>{t(`groups.${group.key}`)}</h2>
      <ul className="rows">{group.days.map((day) => <DayRow key={`${day.activityId} ${day.occurrence.date}`} day={day} />)}</ul>
    </section>
  ));
}

function DayRow({ day: { activityId, names, placeNames, occurrence, marked } }: { readonly day: AttendanceDay }) {
  const { t } = useTranslation('attendance');
  const { text, language } = useLabels();
  const waits = useWaiting().some((one) => one.activityId === activityId && one.date === occurrence.date);
  const day = formatLongWeekdayAndDay(occurrence.startsAt, language);
  const begun = occurrence.startsAt <= new Date().toISOString();
  const state = waits ? 'waits' : marked ? 'isMarked' : begun ? 'isUnmarked' : 'notBegun';
  return (
    <li>
      <div className="rows__main">
        <span className="strong">{text(names)}</span>
        <span className="soft">{t('when', { day, start: formatTime(occurrence.startsAt, language), place: text(placeNames) })}</span>
        <span className="soft">{t(state)}</span>
      </div>
      {begun && (
        <AppLink to="/tyo/osallistujat/$id/$paiva" params={{ id: activityId, paiva: occurrence.date }} className={marked || waits ? 'button button--quiet' : 'button'}>
          {t(marked || waits ? 'correct' : 'mark')}<span className="hidden-visually">: {text(names)}, {day}</span>
        </AppLink>
      )}
    </li>
  );
}
