const SIGN_UPS = 'services/activities/src/sign-ups';
const SPECS = ['test', 'specs', SIGN_UPS];
const CROWD = ['test', 'real-parts', `${SIGN_UPS}/crowd.e2e.spec.ts`];

/** Mistakes in who gets a seat, and when. */
export const bugs = [
  {
    name: 'seats-without-lock',
    breaks: 'Whatever touches seats locks the activity’s row first, so that the last seat is never held by two.',
    changes: [{ file: 'services/activities/src/activities/storage/activity.store.ts', from: `{ where: { id }, lock: { mode: 'pessimistic_write' } }`, to: '{ where: { id } }' }],
    caughtBy: CROWD,
    says: /two instances of the service keep one order/,
  },
  {
    name: 'line-by-clock',
    breaks: 'The line keeps the order of arrival that was given under the lock, whatever clocks say.',
    changes: [{ file: `${SIGN_UPS}/domain/sign-up.ts`, from: 'position: number, size', to: 'position: Math.floor(at.getTime() / 1000) % 1_000_000_000, size' }],
    caughtBy: SPECS,
    says: /the line keeps its order/,
  },
  {
    name: 'offered-seat-is-free',
    breaks: 'A seat that somebody has been offered is given to nobody else while they may answer.',
    changes: [{ file: `${SIGN_UPS}/domain/seats.ts`, from: 'capacity - placed - confirmed - offered', to: 'capacity - placed - confirmed - 0 * offered' }],
    caughtBy: SPECS,
    says: /seats that others have been offered/,
  },
  {
    name: 'expired-offer-stays',
    breaks: 'A seat whose offer nobody answered goes to the next in line.',
    changes: [{ file: `${SIGN_UPS}/domain/pass-on.ts`, from: 'freeSeats(seats) + late.reduce((sum, { size }) => sum + size, 0)', to: 'freeSeats(seats)' }],
    caughtBy: SPECS,
    says: /offers its seat to the next/,
  },
  {
    name: 'placement-forgets-sign-ups',
    breaks: 'A placement finds room only where sign-ups and offers have left some.',
    changes: [{ file: `${SIGN_UPS}/storage/pool-rows.ts`, from: 'return placed + peak.held', to: 'return placed + 0 * peak.held' }],
    caughtBy: CROWD,
    says: /the last seat goes to a placement or to a sign-up/,
  },
  {
    name: 'forgotten-wish-stays',
    breaks: 'What somebody wished is forgotten with them.',
    changes: [{ file: `${SIGN_UPS}/person-trace.ts`, from: 'set person_id = null, wish = null, request_key', to: 'set person_id = null, request_key' }],
    caughtBy: ['test', 'real-parts', `${SIGN_UPS}/sign-ups.e2e.spec.ts`],
    says: /is copied and erased by the person’s own link/,
  },
  {
    name: 'line-is-not-told',
    breaks: 'Before something is called off, everybody who hears of it is counted: also those in line.',
    changes: [{ file: `${SIGN_UPS}/storage/seats.reader.ts`, from: "s.status in ('confirmed', 'waiting', 'offered') group by s.pool", to: "s.status = 'confirmed' group by s.pool" }],
    caughtBy: ['test', 'real-parts', `${SIGN_UPS}/sign-ups.e2e.spec.ts`],
    says: /names beforehand how many sign-ups are told/,
  },
  {
    name: 'key-tells-whose-it-was',
    breaks: 'Who asks something else under a key that was used learns nothing of whom it was.',
    changes: [{ file: `${SIGN_UPS}/http/public-sign-ups.controller.ts`, from: 'if (!isPart(asked, row) || !isPart(details, person)) throw', to: 'if (!isPart(asked, row) && !isPart(details, person)) throw' }],
    caughtBy: ['test', 'real-parts', `${SIGN_UPS}/sign-ups.e2e.spec.ts`],
    says: /asks otherwise under the same key/,
  },
];
