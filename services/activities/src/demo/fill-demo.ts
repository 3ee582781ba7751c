import type { INestApplicationContext } from '@nestjs/common';
import { fromMonday } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { draftActivity } from '../activities/domain/draft-activity.js';
import { publishActivity } from '../activities/domain/publish-activity.js';
import { occurrencesBetween } from '../activities/domain/occurrences.js';
import { everyWeekFrom } from '../activities/domain/recurrence.js';
import { localDate, type Schedule } from '../activities/domain/schedule.js';
import { ActivityStore } from '../activities/storage/activity.store.js';
import { markAttendance } from '../attendance/domain/mark-attendance.js';
import { AttendanceStore, findSheet } from '../attendance/storage/attendance.store.js';
import { registerPlace } from '../places/domain/register-place.js';
import { PlaceStore } from '../places/storage/place.store.js';
import { DEMO_ACTIVITIES, type DemoActivity } from './demo-activities.js';
import { bringDemoImport } from './demo-imports.js';
import { fillChannels } from './demo-channels.js';
import { DEMO_REGISTRY } from './demo-registry.js';
import { usualSheet } from './demo-attendance.js';
import { fillFeedback } from './demo-feedback.js';
import { fillWishes } from './fill-wishes.js';
import { signUpGuests } from './demo-sign-ups.js';
import { fillRides } from './demo-rides.js';
import { fillVolunteers } from './demo-volunteers.js';

/** 52 weeks: the same weekday a year ago. */
const STARTED_DAYS_AGO = 364;
/** As long as the demo's placements go back, and for the rest enough to show a season. */
const ATTENDANCE_TOLD_WEEKS = { 'exercise-group': 44, others: 20 } as const;

/** When a demo activity has met since a year before the demo's Monday. */
export function scheduleOf({ weekday, times: [startTime, endTime] }: DemoActivity, monday: Date): Schedule {
  const startsOn = localDate(fromMonday(monday, weekday - 1 - STARTED_DAYS_AGO));
  return { startsOn, startTime, endTime, rrule: everyWeekFrom(startsOn), until: null, exceptDates: [], extraDates: [], holidays: 'keep' };
}

/**
 * What associations offer and who came, through the same stores and decisions as people's commands, with instants of the past.
 * Each thing keeps its id and each sheet its day, so a second start changes nothing, nor undoes what a person has changed since.
 */
export async function fillDemo(app: INestApplicationContext, monday: Date): Promise<void> {
  await register(app, monday);
  for (const activity of DEMO_ACTIVITIES) await publish(app, activity, monday);
  for (const activity of DEMO_ACTIVITIES) await tellWhoCame(app, activity, monday);
  await fillWishes(app, monday);
  await bringDemoImport(app, monday);
  await fillChannels(app, monday);
  await signUpGuests(app);
  await fillVolunteers(app, monday);
  await fillRides(app);
  await fillFeedback(app, monday);
}

/** Places that everybody can pick, a while before anything is offered in them. */
async function register(app: INestApplicationContext, monday: Date): Promise<void> {
  const at = fromMonday(monday, -STARTED_DAYS_AGO - 14);
  const day = (daysFromMonday: number) => localDate(fromMonday(monday, daysFromMonday));
  for (const { id: placeId, owner, content } of Object.values(DEMO_REGISTRY)) {
    await app.get(TenantTransactions).run(owner.id, (tx) => app.get(PlaceStore).change(tx, placeId, registerPlace({
      placeId, content: content.kind === 'pop-up' ? { ...content, validFrom: day(7), validTo: day(37) } : content, by: { organisationId: owner.id, role: 'activity-publisher' }, at,
    })));
  }
}

async function publish(app: INestApplicationContext, activity: DemoActivity, monday: Date): Promise<void> {
  const { id: activityId, organisation } = activity;
  const at = fromMonday(monday, -STARTED_DAYS_AGO - 7);
  const content = { ...activity.content, schedule: scheduleOf(activity, monday), fundingUntil: activity.fundedDays === undefined ? null : localDate(fromMonday(monday, activity.fundedDays)) };
  const store = app.get(ActivityStore);
  await app.get(TenantTransactions).run(organisation.id, async (tx) => {
    await store.change(tx, activityId, draftActivity({ activityId, organisationId: organisation.id, content, at }));
    await store.change(tx, activityId, publishActivity({ bilingual: organisation.bilingual, at }));
  });
}

async function tellWhoCame(app: INestApplicationContext, activity: DemoActivity, monday: Date): Promise<void> {
  if (activity.typicalVisits === undefined) return;
  const weeks = activity.content.kind === 'exercise-group' ? ATTENDANCE_TOLD_WEEKS['exercise-group'] : ATTENDANCE_TOLD_WEEKS.others;
  const days = occurrencesBetween({ schedule: scheduleOf(activity, monday), changes: {} }, localDate(fromMonday(monday, -7 * weeks)), localDate(fromMonday(monday, -1)));
  await app.get(TenantTransactions).run(activity.organisation.id, async (tx) => {
    for (const { date, endsAt } of days) {
      if (await findSheet(tx, activity.id, date)) continue;
      const sheet = usualSheet(activity, date);
      await app.get(AttendanceStore).change(tx, activity.id, date, markAttendance({ date, placements: [], signUps: [], ...sheet, at: endsAt }));
    }
  });
}
