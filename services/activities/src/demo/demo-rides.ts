import type { INestApplicationContext } from '@nestjs/common';
import { CLOCK } from '@pirtti/http-kit';
import { DEMO_ORGANISATIONS, demoId } from '@pirtti/demo';
import { isRefusal, type Clock, type Decision } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { occurrencesBetween } from '../activities/domain/occurrences.js';
import { addDays, localDate } from '../activities/domain/schedule.js';
import { ActivityRow } from '../activities/storage/activity.row.js';
import { People } from '../people/storage/people.js';
import { acceptPassenger, offerRide, wishForSeat } from '../rides/domain/decide-rides.js';
import type { RideFact } from '../rides/domain/ride-facts.js';
import type { Ride, RideBoard } from '../rides/domain/ride.js';
import { RideDayRow } from '../rides/storage/ride.rows.js';
import { RideStore } from '../rides/storage/ride.store.js';

const organisationId = DEMO_ORGANISATIONS.kohtaamispaikka.id;

interface DemoRide extends Pick<Ride, 'kind' | 'area' | 'departsAt' | 'returnsAt' | 'seats'>, Partial<Pick<Ride, 'costShareCents' | 'note'>> {
  readonly driver?: string;
}
interface DemoPassenger {
  readonly name: string;
  readonly area: string;
  readonly pickUp?: string;
  readonly size?: number;
  /** Has been said yes to. */
  readonly comes?: true;
}

/** Nobody real. To the next dance a full car, one that is asked, and somebody from a village from which nobody drives; to the other groups what serves them every week. */
const MEETINGS: readonly { readonly activity: string; readonly rides: readonly DemoRide[]; readonly passengers: readonly DemoPassenger[] }[] = [
  {
    activity: 'tanssitupa',
    rides: [
      { kind: 'carpool', driver: 'Raimo Rantala', area: 'Mutkalampi', departsAt: '13:15', returnsAt: '17:10', seats: 3, costShareCents: 150, note: 'Rollaattori mahtuu takakonttiin.' },
      { kind: 'volunteer-ride', driver: 'Tuula Takala', area: 'Eskola', departsAt: '13:20', returnsAt: '17:10', seats: 1 },
    ],
    passengers: [
      { name: 'Aino Aholaita', area: 'Mutkalampi', pickUp: 'Mutkalammentie 14', size: 2, comes: true }, { name: 'Kauko Kiviranta', area: 'Mutkalampi', pickUp: 'Kylätien risteys', comes: true },
      { name: 'Lempi Lehtoranta', area: 'Eskola', pickUp: 'Koulun piha' }, { name: 'Saara Suvanto', area: 'Välikannus', size: 2 },
    ],
  },
  {
    activity: 'olohuone',
    rides: [{ kind: 'service-traffic', area: 'Ylikannus', departsAt: '11:30', returnsAt: '15:10', seats: 6, note: 'Linja 4, pysähtyy kutsusta.' }],
    passengers: [{ name: 'Hilja Harjunpää', area: 'Ylikannus' }, { name: 'Eero Ekola', area: 'Ylikannus', pickUp: 'Seuraintalo', size: 2 }],
  },
  { activity: 'digituki', rides: [{ kind: 'volunteer-ride', driver: 'Tuula Takala', area: 'Eskola', departsAt: '13:30', returnsAt: '16:10', seats: 3 }], passengers: [{ name: 'Paavo Perttula', area: 'Eskola', pickUp: 'Eskolantie 3' }] },
];

/** Rides to the next meeting of some groups, with who drives, who comes along, and who is without. A second start adds none. */
export async function fillRides(app: INestApplicationContext): Promise<void> {
  const [store, people, at] = [app.get(RideStore), app.get(People), app.get<Clock>(CLOCK).now()];
  const numbers = new Map<string, number>();
  for (const { activity, rides, passengers } of MEETINGS) {
    const activityId = demoId(`activity:${activity}`);
    await app.get(TenantTransactions).run(organisationId, async (tx) => {
      const row = await tx.findOneBy(ActivityRow, { organisationId, id: activityId, status: 'published' });
      const date = row && nextDay(row, at);
      if (!date || await tx.existsBy(RideDayRow, { organisationId, activityId })) return;
      const keep = async (name: string) => {
        numbers.set(name, numbers.get(name) ?? numbers.size + 1);
        return people.keep(tx, { organisationId, name, email: null, phone: `040 000 07${String(numbers.get(name)).padStart(2, '0')}`, language: 'fi', at });
      };
      const change = async (decide: Decision<RideBoard, RideFact>): Promise<RideBoard> => {
        const board = await store.change(tx, { activityId, date }, decide, { at, by: 'nobody' });
        if (isRefusal(board)) throw new Error(`the demo's rides were refused: ${board.code}`);
        return board;
      };
      for (const { driver, costShareCents = null, note = null, ...ride } of rides) {
        await change(offerRide({ ...ride, id: demoId(`ride:${activity}:${ride.area}`), driverId: driver === undefined ? null : await keep(driver), there: true, back: true, costShareCents, note }, at));
      }
      for (const { name, area, pickUp = null, size = 1, comes } of passengers) {
        const id = demoId(`ride-seat:${activity}:${name}`);
        const { seats } = await change(wishForSeat({ id, personId: await keep(name), placementId: null, area, pickUp, there: true, back: true, size }, at));
        if (comes && seats.find((seat) => seat.id === id)?.status === 'asked') await change(acceptPassenger({ seatId: id, at }));
      }
    });
  }
}

/** The next meeting that is not today: there is time to drive to it. */
function nextDay({ content: { schedule }, occurrenceChanges: changes }: ActivityRow, at: Date): string | undefined {
  if (schedule === null) return undefined;
  const today = localDate(at);
  return occurrencesBetween({ schedule, changes }, addDays(today, 1), addDays(today, 21)).find(({ status }) => status !== 'cancelled')?.date;
}
