import { createHash } from 'node:crypto';
import { newId } from '@pirtti/kernel';
import { done, type Asker, type Ground, type Thing } from '../stage.js';

const EXAMPLE = { name: 'Esimerkki', email: 'kyyti@pirtti.example', language: 'fi' };
const THE_WAY = { there: true, back: false, area: 'Keskusta' };
const CAR = { kind: 'carpool', ...THE_WAY, departsAt: '12:00', seats: 40, person: EXAMPLE };

/** Bodies that offer a ride, change it and wish for a seat. */
export const RIDE_BODIES = { OfferRideRequest: CAR, WishForSeatRequest: { ...THE_WAY, person: EXAMPLE }, ChangeRideRequest: { area: 'Keskusta', departsAt: '12:15', seats: 40, version: 1 } };

/** Rides to a meeting to come, those who ask to come along, and the links by which they act. */
export function rideMakers({ test, database }: Ground, published: (asker: Asker) => Promise<string>, date: string) {
  interface Board { readonly rides: { id: string; driver: { id: string } }[]; readonly passengers: { id: string; person: { id: string } }[] }
  async function board(asker: Asker): Promise<Board & { readonly path: string }> {
    const path = `/activities/${await published(asker)}/occurrences/${date}`;
    await done(test, `${path}/rides`, asker, CAR);
    return { path, ...await done(test, `${path}/ride-seats`, asker, RIDE_BODIES.WishForSeatRequest) as unknown as Board };
  }
  return {
    /** Where everybody may ask for a ride. */
    invited: async (asker: Asker): Promise<Thing> => ({ refs: { id: (await board(asker)).path.split('/')[2]! } }),
    ride: async (asker: Asker): Promise<Thing> => ({ refs: { id: (await board(asker)).rides[0]!.id } }),
    /** Somebody who asks to come along, with a ride that could take them; elsewhere it is another meeting's. */
    passenger: async (asker: Asker): Promise<Thing> => {
      const [{ rides: [ride], passengers: [passenger] }, { rides: [other] }] = [await board(asker), await board(asker)];
      return { refs: { id: passenger!.id, rideId: ride!.id }, elsewhere: { rideId: other!.id } };
    },
    /** A driver's link, whose secret the house does not keep: this one is written beside it. */
    link: async (asker: Asker): Promise<Thing> => {
      const [{ rides: [ride], passengers: [passenger] }, { passengers: [other] }] = [await board(asker), await board(asker)];
      const token = newId();
      await database.query(`insert into person_links (organisation_id, token_hash, person_id, about_kind, about_id, expires_at) values ($1, $2, $3, 'ride', $4, now() + interval '1 day')`,
        [asker.organisationId, createHash('sha256').update(token).digest('hex'), ride!.driver.id, ride!.id]);
      return { refs: { id: asker.organisationId, token, passengerId: passenger!.id }, elsewhere: { passengerId: other!.id }, tells: [asker.organisation], isSecret: true };
    },
  };
}
