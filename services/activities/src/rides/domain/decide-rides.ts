import { refuse, sameValue, type Decision, type Outcome, type Refusal } from '@pirtti/kernel';
import { placeAll, settled } from './place-passengers.js';
import { evolve, type RideFact } from './ride-facts.js';
import { DRIVEN_KINDS, fits, isOffered, isWaiting, LEGS, takenOn, type Meeting, type Ride, type RideBoard, type Seat } from './ride.js';

type Deciding = Decision<RideBoard, RideFact>;
type OnRide = Omit<Ride, 'status' | 'offeredAt' | 'version'>;
type OnSeat = Omit<Seat, 'status' | 'rideId' | 'declinedBy' | 'askedAt' | 'answerBy'>;
/** What of a ride can be changed once somebody may have been told of it: neither who drives nor which way. */
export type RideContent = Pick<Ride, 'area' | 'departsAt' | 'returnsAt' | 'seats' | 'costShareCents' | 'note'>;

/** More than this nobody sees at a glance, and no meeting has needed. */
export const MOST_RIDES = 30;
export const MOST_SEATS = 200;

const isOver = ({ meeting }: RideBoard, at: Date): boolean => meeting !== null && meeting.startsAt <= at;

/** Nobody is driven to what does not take place, or has begun. */
function closed(board: RideBoard, at: Date) {
  if (board.meeting === null) return refuse('occurrence-does-not-exist');
  return isOver(board, at) ? refuse('occurrence-has-begun') : undefined;
}

/** Offers seats. Who waits for one gets it, or its driver is asked. */
export const offerRide = (ride: OnRide, at: Date): Deciding => (board) => {
  const no = closed(board, at);
  if (no) return no;
  if (!LEGS.some((leg) => ride[leg])) return refuse('ride-needs-a-way');
  const wrong = wrongWith(ride);
  if (wrong) return wrong;
  if (DRIVEN_KINDS.includes(ride.kind) !== (ride.driverId !== null)) return refuse(ride.driverId === null ? 'ride-needs-a-driver' : 'ride-has-no-driver');
  if (board.rides.filter(isOffered).length >= MOST_RIDES) return refuse('ride-board-is-full');
  return settled(board, [{ type: 'RideOffered', ride: { ...ride, ...timesOf(ride), status: 'offered', offeredAt: at, version: 1 } }]);
};

export interface ChangeRide {
  readonly rideId: string;
  readonly content: RideContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly at: Date;
}

/** Changes a ride, over nothing that another has written. Its seats are never fewer than those who come along; whoever has agreed to it is told. */
export const changeRide = ({ rideId, content, version, at }: ChangeRide): Deciding => (board) => {
  const before = board.rides.find(({ id }) => id === rideId);
  if (!before) return refuse('not-found');
  const ride = { ...before, ...content, ...timesOf({ ...before, ...content }) };
  if (sameValue(ride, before)) return [];
  if (before.status !== 'offered') return refuse('ride-is-not-offered');
  const no = closed(board, at);
  if (no) return no;
  if (before.version !== version) return refuse('ride-has-changed', { version: before.version });
  const wrong = wrongWith(ride);
  if (wrong) return wrong;
  const taken = Math.max(...LEGS.map((leg) => takenOn(board, rideId, leg)));
  if (ride.seats < taken) return refuse('ride-has-passengers', { taken });
  return settled(board, [{ type: 'RideChanged', ride: { ...ride, version: version + 1 } }]);
};

/** Each way that is driven has its time, and nothing is a price. */
function wrongWith({ there, back, departsAt, returnsAt, costShareCents, kind }: Omit<Ride, 'status' | 'offeredAt' | 'version'>): Refusal | undefined {
  if ((there && departsAt === null) || (back && returnsAt === null)) return refuse('ride-needs-its-time');
  return costShareCents !== null && kind !== 'carpool' ? refuse('only-a-carpool-shares-costs') : undefined;
}

/** A way that is not driven has no time. */
const timesOf = ({ there, back, departsAt, returnsAt }: Pick<Ride, 'there' | 'back' | 'departsAt' | 'returnsAt'>) => ({ departsAt: there ? departsAt : null, returnsAt: back ? returnsAt : null });

/** The driver does not drive, or the bus does not run: everybody who came along is offered another ride. */
export const cancelRide = (rideId: string, at: Date): Deciding => (board) => {
  const ride = board.rides.find(({ id }) => id === rideId);
  if (!ride) return refuse('not-found');
  if (ride.status !== 'offered') return [];
  if (isOver(board, at)) return refuse('occurrence-has-begun');
  return settled(board, [{ type: 'RideCancelled', rideId }]);
};

/** Wishes for a seat: for a person or for a placement, once each. */
export const wishForSeat = (seat: OnSeat, at: Date): Deciding => (board) => {
  const no = closed(board, at);
  if (no) return no;
  if (!LEGS.some((leg) => seat[leg])) return refuse('ride-needs-a-way');
  const same = board.seats.some((one) => isWaiting(one) && LEGS.some((leg) => one[leg] && seat[leg]) && ((seat.personId !== null && one.personId === seat.personId) || (seat.placementId !== null && one.placementId === seat.placementId)));
  if (same) return refuse('passenger-is-already-there');
  if (board.seats.filter(isWaiting).length >= MOST_SEATS) return refuse('ride-board-is-full');
  const wished: RideFact = { type: 'SeatWished', seat: { ...seat, status: 'unplaced', rideId: null, declinedBy: [], askedAt: at, answerBy: null } };
  const after = evolve(board, wished);
  return [wished, ...placeAll(after, after.seats.slice(-1), 'wish')];
};

/** Whoever is asked, by their ride; any ride where the coordinator answers. */
interface Answer {
  readonly seatId: string;
  readonly ofRide?: string;
  readonly at: Date;
}

const asked = (board: RideBoard, { seatId, ofRide }: Answer): Seat | undefined =>
  board.seats.find(({ id, rideId }) => id === seatId && (ofRide === undefined || rideId === ofRide));

/** The driver takes somebody along. Never more than there are seats: whom there is no room for then is offered another ride. */
export const acceptPassenger = (answer: Answer): Deciding => (board) => {
  const seat = asked(board, answer);
  const ride = board.rides.find(({ id }) => id === seat?.rideId);
  if (!seat) return refuse('not-found');
  if (seat.status === 'accepted') return [];
  if (seat.status !== 'asked' || !ride) return refuse('passenger-is-not-asked-about');
  const no = closed(board, answer.at);
  if (no) return no;
  if (!fits(board, ride, seat)) return refuse('ride-is-full');
  return settled(board, [{ type: 'SeatAccepted', seatId: seat.id, rideId: ride.id, because: 'answer' }]);
};

/** Whoever arranges the rides has spoken with a driver who takes somebody along, also one who has said nothing in time. */
export const placePassenger = ({ seatId, rideId, at }: { readonly seatId: string; readonly rideId: string; readonly at: Date }): Deciding => (board) => {
  const seat = board.seats.find(({ id }) => id === seatId);
  const ride = board.rides.find(({ id }) => id === rideId);
  if (!seat || !ride) return refuse('not-found');
  if (seat.status === 'accepted' && seat.rideId === rideId) return [];
  if (seat.status !== 'unplaced' && seat.status !== 'asked') return refuse('passenger-is-not-asked-about');
  const no = closed(board, at);
  if (no) return no;
  if (!fits(board, ride, seat)) return refuse('ride-is-full');
  return settled(board, [{ type: 'SeatAccepted', seatId, rideId, because: 'agreed' }]);
};

/** The driver cannot: another is asked. Also somebody whom they had accepted. */
export const declinePassenger = (answer: Answer): Deciding => (board) => {
  const seat = asked(board, answer);
  if (!seat) return refuse('not-found');
  if (seat.status !== 'asked' && seat.status !== 'accepted') return refuse('passenger-is-not-asked-about');
  if (isOver(board, answer.at)) return refuse('occurrence-has-begun');
  const declined: RideFact = { type: 'DriverDeclined', seatId: seat.id, rideId: seat.rideId! };
  const after = evolve(board, declined);
  return settled(board, [declined, ...placeAll(after, after.seats.filter(({ id }) => id === seat.id), 'declined')]);
};

/** The passenger does not come along; who waits gets the seat. */
export const cancelSeat = (seatId: string, at: Date): Deciding => (board) => {
  const seat = board.seats.find(({ id }) => id === seatId);
  if (!seat) return refuse('not-found');
  if (!isWaiting(seat)) return [];
  if (isOver(board, at)) return refuse('occurrence-has-begun');
  return settled(board, [{ type: 'SeatCancelled', seatId, rideId: seat.rideId, wasAccepted: seat.status === 'accepted' }]);
};

const sameMeeting = (a: Meeting, b: Meeting): boolean => a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime();

interface Following {
  readonly at: Date;
  /** Placements that were withdrawn. */
  readonly lostPlacements?: readonly string[];
  /** People who were coming and are not any more. */
  readonly gone?: readonly string[];
}

/** What becomes of rides when the meeting moves or is off, when somebody was forgotten, when a placement was withdrawn, or when a driver has said nothing in time. Nothing where all is as it was. */
export const followMeeting = ({ at, lostPlacements = [], gone: absent = [] }: Following): Deciding => (board): Outcome<RideFact> => {
  const waiting = board.seats.filter(isWaiting);
  const offered = board.rides.filter(isOffered);
  if (isOver(board, at) || (waiting.length === 0 && offered.length === 0)) return [];
  if (board.meeting === null) return [{ type: 'RidesCalledOff', rideIds: offered.map(({ id }) => id), seatIds: waiting.map(({ id }) => id) }];
  const left = waiting.filter(({ placementId, personId }) => (placementId !== null && lostPlacements.includes(placementId)) || (personId !== null && absent.includes(personId)))
    .map((seat): RideFact => ({ type: 'SeatCancelled', seatId: seat.id, rideId: seat.rideId, wasAccepted: seat.status === 'accepted' }));
  const moved: RideFact[] = board.told !== null && !sameMeeting(board.told, board.meeting) ? [{ type: 'MeetingMoved', meeting: board.meeting }] : [];
  const known = [...moved, ...left].reduce(evolve, board);
  const passedOver = known.seats.filter((seat) => seat.status === 'asked' && seat.answerBy !== null && seat.answerBy <= at);
  const silent = passedOver.map((seat): RideFact => ({ type: 'DriverPassedOver', seatId: seat.id, rideId: seat.rideId! }));
  const after = silent.reduce(evolve, known);
  const others = placeAll(after, after.seats.filter(({ id }) => passedOver.some((seat) => seat.id === id)), 'no-answer');
  return settled(board, [...moved, ...left, ...silent, ...others]);
};
