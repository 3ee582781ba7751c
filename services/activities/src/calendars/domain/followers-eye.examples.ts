import ICAL from 'ical.js';

/** One time as somebody's calendar shows it. */
export interface Shown {
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Expands a calendar as a follower's program does, with another library's rules than ours: what it shows between two instants, cancelled times left out. */
export function shownBetween(text: string, from: string, to: string): Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const shown: Shown[] = [];
  for (const master of events.filter((event) => !event.isRecurrenceException())) {
    for (const override of events) if (override.isRecurrenceException() && override.uid === master.uid) master.relateException(override);
    const iterator = master.iterator();
    for (let next = iterator.next(); next && instant(next) <= `${Number(to.slice(0, 4)) + 1}`; next = iterator.next()) {
      const { item, startDate, endDate } = master.getOccurrenceDetails(next);
      if (item.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
      const [startsAt, endsAt] = [instant(startDate), instant(endDate)];
      if (startsAt >= from && startsAt <= to) shown.push({ uid: master.uid, startsAt, endsAt });
      if (!master.isRecurring()) break;
    }
    ICAL.TimezoneService.reset();
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return shown.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

const instant = (time: ICAL.Time): string => time.toJSDate().toISOString();
