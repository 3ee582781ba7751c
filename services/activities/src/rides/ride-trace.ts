import { asLabel, label, TRANSPORT_KINDS, type Label, type LocalizedText } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { instantOf, localDate } from '../activities/domain/schedule.js';
import type { PersonTrace } from '../people/traces.js';
import type { RideKind, SeatStatus } from './domain/ride.js';

interface Kept {
  readonly names: LocalizedText;
  readonly date: string;
  readonly drove: boolean;
  readonly kind: RideKind | null;
  readonly area: string;
  readonly pickUp: string | null;
  readonly note: string | null;
  readonly size: number;
  readonly status: SeatStatus | 'offered';
}

const STATUSES: Readonly<Record<Kept['status'], Label>> = {
  offered: label('Tarjottu', 'Erbjuden', 'Offered'),
  unplaced: label('Odottaa kyytiä', 'Väntar på skjuts', 'Waits for a ride'),
  asked: label('Kuljettajalta on kysytty', 'Föraren har tillfrågats', 'A driver has been asked'),
  accepted: label('Kyydissä', 'Med i skjutsen', 'Has a ride'),
  cancelled: label('Peruttu', 'Avbokad', 'Cancelled'),
  'called-off': label('Tapaaminen peruttiin', 'Träffen ställdes in', 'The meeting was called off'),
};

/** What rides tell of a person: when they drove and when they came along, from where. Seats and kinds stay as counts. */
export const RIDE_TRACE: PersonTrace = {
  key: 'rides',
  title: label('Kyydit', 'Skjutsar', 'Rides'),
  source: label('Kyytien järjestäjältä, jolle henkilö on kertonut, ja henkilön omista vastauksista linkillä.', 'Av den som ordnar skjutsar, som personen har berättat för, och personens egna svar via länk.', 'From who arranges rides, whom the person told, and the person’s own answers by their link.'),
  people: 'select driver_id as id from rides union all select person_id from ride_seats',
  fields: {
    activity: label('Toiminta', 'Verksamhet', 'Activity'),
    date: label('Päivä', 'Dag', 'Day'),
    part: label('Osa', 'Roll', 'Part'),
    kind: label('Kyyti', 'Skjuts', 'Ride'),
    area: label('Alue', 'Område', 'Area'),
    pickUp: label('Noutopaikka', 'Upphämtningsplats', 'Pick-up point'),
    note: label('Lisätieto', 'Tilläggsuppgift', 'Note'),
    people: label('Paikkoja', 'Platser', 'Seats'),
    status: label('Tilanne', 'Läge', 'State'),
  },

  async copy(tx, personId) {
    const rows = await tx.query<Kept[]>(
      `select a.content -> 'names' as names, r.date::text as date, true as drove, r.kind, r.area, null as "pickUp", r.note, r.seats as size, r.status
         from rides r join activities a on a.organisation_id = r.organisation_id and a.id = r.activity_id where r.driver_id = $1
       union all
       select a.content -> 'names', s.date::text, false, r.kind, s.area, s.pick_up, null, s.size, s.status
         from ride_seats s join activities a on a.organisation_id = s.organisation_id and a.id = s.activity_id left join rides r on r.organisation_id = s.organisation_id and r.id = s.ride_id
        where s.person_id = $1
       order by 2 desc, 3`, [personId]);
    return rows.map(({ names, date, drove, kind, area, pickUp, note, size, status }) => ({
      activity: asLabel(names), date, part: drove ? label('Kuljettaja', 'Förare', 'Driver') : label('Matkustaja', 'Passagerare', 'Passenger'), kind: kind && TRANSPORT_KINDS[kind], area, pickUp, note, people: size, status: STATUSES[status],
    }));
  },

  /** Who is forgotten neither drives nor comes along: the round that follows offers their passengers another ride, and their seat to who waits. */
  async forget(tx, personId, at) {
    const today = localDate(at);
    await lockActivitiesOf(tx, personId);
    await tx.query(
      `update ride_days d set seen_revision = -1 where organisation_id = (select current_organisation()) and exists (
         select 1 from rides r where r.driver_id = $1 and r.activity_id = d.activity_id and r.date = d.date
         union all select 1 from ride_seats s where s.person_id = $1 and s.activity_id = d.activity_id and s.date = d.date)`, [personId]);
    const [, drove] = await tx.query<[unknown, number]>(`update rides set driver_id = null, note = null, status = case when status = 'offered' and ${IS_TO_COME} then 'cancelled' else status end where driver_id = $1`, [personId, today]);
    const [, rode] = await tx.query<[unknown, number]>(
      `update ride_seats set person_id = null, pick_up = null, area = '', answer_by = null, request_key = null, ride_id = case when ${WAITS} then null else ride_id end, status = case when ${WAITS} then 'cancelled' else status end where person_id = $1`, [personId, today]);
    return drove + rode;
  },

  /** Till the meeting has been. */
  async neededUntil(tx, personId) {
    const [row] = await tx.query<{ date: string | null }[]>(
      `select max(d.until_on)::text as date from ride_days d where exists (
         select 1 from rides r where r.driver_id = $1 and r.activity_id = d.activity_id and r.date = d.date
         union all select 1 from ride_seats s where s.person_id = $1 and s.activity_id = d.activity_id and s.date = d.date)`, [personId]);
    return row?.date ? instantOf(row.date, '23:59') : null;
  },
};

const IS_TO_COME = 'date >= $2::date';
const WAITS = `(status in ('unplaced', 'asked', 'accepted') and ${IS_TO_COME})`;

/** As everything about seats begins, and always in the same order. */
const lockActivitiesOf = (tx: EntityManager, personId: string): Promise<unknown> => tx.query(
  `select 1 from activities where organisation_id = (select current_organisation())
     and id in (select activity_id from rides where driver_id = $1 union select activity_id from ride_seats where person_id = $1) order by id for update`, [personId]);
