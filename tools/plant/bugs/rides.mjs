const RIDES = 'services/activities/src/rides';
const SPECS = ['test', 'specs', RIDES];
const E2E = ['test', 'real-parts', RIDES];

/** Mistakes in the rides to meetings: who may come along, and who learns what. */
export const bugs = [
  {
    name: 'ride-overbooked',
    breaks: 'Never more passengers than seats.',
    changes: [{ file: `${RIDES}/domain/ride.ts`, from: 'takenOn(board, ride.id, leg) + seat.size <= ride.seats', to: 'takenOn(board, ride.id, leg) <= ride.seats' }],
    caughtBy: SPECS,
    says: /never takes more than there are seats/,
  },
  {
    name: 'ride-for-a-price',
    breaks: 'Nothing but a carpool shares costs: a price would need a licence.',
    changes: [{ file: `${RIDES}/domain/decide-rides.ts`, from: `return costShareCents !== null && kind !== 'carpool' ? refuse('only-a-carpool-shares-costs') : undefined;`, to: 'return undefined;' }],
    caughtBy: SPECS,
    says: /is sharing the costs of a carpool and nothing else/,
  },
  {
    name: 'cancelled-ride-leaves-them-standing',
    breaks: 'Whoever came along with a driver who cancels is offered another ride.',
    changes: [{ file: `${RIDES}/domain/decide-rides.ts`, from: `return settled(board, [{ type: 'RideCancelled', rideId }]);`, to: `return [{ type: 'RideCancelled', rideId }];` }],
    caughtBy: SPECS,
    says: /cancels: everybody is offered the other rides/,
  },
  {
    name: 'driver-sees-who-asks',
    breaks: 'A driver sees the area alone until they have accepted.',
    changes: [{ file: `${RIDES}/http/ride-renderer.ts`, from: `const accepted = { seats: asking.filter(({ status }) => status === 'accepted'), rides: [] };`, to: 'const accepted = { seats: asking, rides: [] };' }],
    caughtBy: E2E,
    says: /sees of who asks the area and no more/,
  },
  {
    name: 'driver-answers-for-another-ride',
    breaks: 'A driver answers for those who have asked them.',
    changes: [{ file: `${RIDES}/domain/decide-rides.ts`, from: 'id === seatId && (ofRide === undefined || rideId === ofRide)', to: 'id === seatId && (ofRide === undefined || rideId !== undefined)' }],
    caughtBy: SPECS,
    says: /answers for nobody who has asked another/,
  },
  {
    name: 'moved-meeting-told-twice',
    breaks: 'That a meeting moves is told once.',
    changes: [{ file: `${RIDES}/domain/ride-facts.ts`, from: 'return { ...board, told: fact.meeting };', to: 'return board;' }],
    caughtBy: SPECS,
    says: /moves, everybody keeps their seat and is told, once/,
  },
  {
    name: 'ride-edited-below-who-comes',
    breaks: 'A ride never has fewer seats than are taken.',
    changes: [{ file: `${RIDES}/domain/decide-rides.ts`, from: "if (ride.seats < taken) return refuse('ride-has-passengers', { taken });", to: "if (ride.seats < taken && taken === 0) return refuse('ride-has-passengers', { taken });" }],
    caughtBy: SPECS,
    says: /never has fewer seats than are taken, on either way/,
  },
  {
    name: 'silent-driver-asked-for-ever',
    breaks: 'A driver who says nothing in time is passed over.',
    changes: [{ file: `${RIDES}/storage/ride-days.ts`, from: 'a.revision <> d.seen_revision or d.answer_due_at <= $2)', to: 'a.revision <> d.seen_revision or d.answer_due_at < $2::timestamptz - interval \'100 years\')' }],
    caughtBy: E2E,
    says: /is passed over in time: another is asked, once, and everybody is told/,
  },
  {
    name: 'driver-asked-later-has-no-time',
    breaks: 'Each driver may think from when they are asked.',
    changes: [{ file: `${RIDES}/domain/answer-times.ts`, from: "if (known?.status === 'asked' && known.rideId === seat.rideId) return seat;", to: "if (known?.status === 'asked') return seat;" }],
    caughtBy: E2E,
    says: /is passed over in time: another is asked, once, and everybody is told/,
  },
  {
    name: 'ride-wish-made-twice',
    breaks: 'What is sent twice from a page is one wish.',
    changes: [{ file: `${RIDES}/http/public-ride-wishes.controller.ts`, from: 'if (requestKey !== null) await tx.update(RideSeatRow, { organisationId, id }, { requestKey });', to: '' }],
    caughtBy: E2E,
    says: /makes nothing twice of what is sent twice, also at once/,
  },
  {
    name: 'sign-up-secret-of-another-kind',
    breaks: 'Rides of a sign-up are opened by the secret of a sign-up alone.',
    changes: [{ file: `${RIDES}/http/sign-up-rides.controller.ts`, from: "link?.about.kind === ABOUT ? await tx.findOneBy(SignUpRow, { organisationId, id: link.about.id }) : null", to: "link ? await tx.findOneBy(SignUpRow, link.about.kind === ABOUT ? { organisationId, id: link.about.id } : { organisationId }) : null" }],
    caughtBy: E2E,
    says: /opens nothing by another secret/,
  },
  {
    name: 'absent-guest-keeps-the-ride',
    breaks: 'Whoever cancels their sign-up needs no ride there.',
    changes: [{ file: 'services/activities/src/sign-ups/storage/sign-up.store.ts', from: "type === 'SignUpCancelled' || type === 'OfferDeclined'", to: "type === 'OfferDeclined'" }],
    caughtBy: E2E,
    says: /ends with the sign-up: who does not come leaves the seat to who waits/,
  },
];
