import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { occurrencesBetween, type Occurrence } from '../activities/domain/occurrences.js';
import { localDate } from '../activities/domain/schedule.js';
import { ActivityReader } from '../activities/storage/activity.reader.js';
import { markAttendance } from '../attendance/domain/mark-attendance.js';
import { AttendanceStore, findSheet } from '../attendance/storage/attendance.store.js';
import { acceptPlacement } from '../placements/domain/accept-placement.js';
import { PlacementReader, type PlacementView } from '../placements/storage/placement.reader.js';
import { PlacementStore } from '../placements/storage/placement.store.js';
import type { EntityManager } from 'typeorm';

const ACTIVITY_ID = demoId('activity:tuolijumppa');
const ORGANISATION_ID = DEMO_ORGANISATIONS.kohtaamispaikka.id;
/** The first of the demo's placements came along; of the rest every second one has a seat and has not come yet. */
const ATTENDED = 34;
const PLACEMENTS = 38;
const NUMBERS: ReadonlyMap<string, number> = new Map(Array.from({ length: PLACEMENTS }, (_, index) => [demoId(`placement:${index + 1}`), index + 1]));

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_EVERY_MS = 250;
/** The region's requests come by mail, soon after both have started; later there is nothing to wait for. */
const WAIT_MS = 15 * 60 * 1000;

/** The association's part of the demo's past: it answers the region's requests and marks who came, as people would have. */
@Injectable()
export class DemoPlacements implements BeforeApplicationShutdown {
  private readonly logger = new Logger(DemoPlacements.name);
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly tenant: TenantTransactions,
    private readonly activities: ActivityReader,
    private readonly placements: PlacementReader,
    private readonly placementStore: PlacementStore,
    private readonly attendanceStore: AttendanceStore,
  ) {}

  /** Goes on in the background until every placement has its answer, or the time is up. */
  start(now: () => Date = () => new Date()): Promise<void> {
    this.running = this.run(now);
    return this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(now: () => Date): Promise<void> {
    const until = Date.now() + WAIT_MS;
    while (!this.stopped && Date.now() < until && !await this.allAreAnswered(now())) {
      await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS).unref(); });
    }
  }

  /** A database that is busy or away comes back: the service must not end for its demo. */
  private async allAreAnswered(now: Date): Promise<boolean> {
    try {
      return await this.answerAll(now) >= PLACEMENTS;
    } catch (error) {
      this.logger.warn(`the demo tries again after ${error instanceof Error ? error.name : 'a failure'}`);
      return false;
    }
  }

  /** Answers what has come; says how many had all that they will get before this round. */
  async answerAll(now: Date): Promise<number> {
    const { items } = await this.tenant.run(ORGANISATION_ID, (tx) => this.placements.list(tx, { activityId: ACTIVITY_ID }, { page: 1, pageSize: 1000 }));
    const ours = items.filter(({ placement }) => NUMBERS.has(placement.id));
    for (const view of ours) await this.answer(view, NUMBERS.get(view.placement.id)!, now);
    return ours.filter((view) => isSettled(view, NUMBERS.get(view.placement.id)!)).length;
  }

  private async answer({ placement, attendances }: PlacementView, number: number, now: Date): Promise<void> {
    if (placement.status === 'withdrawn' || placement.status === 'declined' || staysUnanswered(number)) return;
    const acceptedAt = new Date(placement.requestedAt.getTime() + DAY_MS);
    if (acceptedAt > now) return;
    await this.tenant.run(ORGANISATION_ID, async (tx) => {
      await this.placementStore.change(tx, placement.id, acceptPlacement({ at: acceptedAt, agreed: true }));
      if (number <= ATTENDED && attendances === 0) await this.markPresent(tx, placement.id, placement.requestedAt, now);
    });
  }

  /** On the first day at least a week after the request; the others of that day stay as they were marked. */
  private async markPresent(tx: EntityManager, placementId: string, requestedAt: Date, now: Date): Promise<void> {
    const day = await this.firstDayAfter(tx, new Date(requestedAt.getTime() + 7 * DAY_MS));
    if (!day || day.endsAt > now) return;
    const sheet = await findSheet(tx, ACTIVITY_ID, day.date);
    const present = [...sheet?.present ?? [], placementId].map((id) => ({ placementId: id, present: true }));
    await this.attendanceStore.change(tx, ACTIVITY_ID, day.date, markAttendance({
      date: day.date, placements: present, signUps: Object.entries(sheet?.signedUp ?? {}).map(([signUpId, count]) => ({ signUpId, present: count })), others: sheet?.others ?? {}, newcomers: sheet?.newcomers ?? 0, at: day.endsAt,
    }));
  }

  private async firstDayAfter(tx: EntityManager, at: Date): Promise<Occurrence | undefined> {
    const activity = await this.activities.findPublished(tx, ACTIVITY_ID);
    return activity && occurrencesBetween({ schedule: activity.content.schedule, changes: activity.changes }, localDate(at), localDate(new Date(at.getTime() + 14 * DAY_MS)))[0];
  }
}

/** Of those who have not come yet, every second one still waits: so that the story has something to answer. */
const staysUnanswered = (number: number): boolean => number > ATTENDED && number % 2 === 1;

function isSettled({ placement, attendances }: PlacementView, number: number): boolean {
  if (placement.status === 'requested') return staysUnanswered(number);
  return number > ATTENDED || attendances > 0 || placement.status !== 'accepted';
}
