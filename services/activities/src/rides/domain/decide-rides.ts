import { refuse, type Decision, type Outcome } from '@pirtti/kernel';
import { placeAll, settled } from './place-passengers.js';
import { evolve, type RideFact } from './ride-facts.js';
import { DRIVEN_KINDS, fits, isOffered, isWaiting, LEGS, type Meeting, type Ride, type RideBoard, type Seat } from './ride.js';

type Deciding = Decision<RideBoard, RideFact>;
type OnRide = Omit<Ride, 'status' | 'offeredAt'>;
type OnSeat = Omit<Seat, 'status' | 'rideId' | 'declinedBy' | 'askedAt'>;

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
  if ((ride.there && ride.departsAt === null) || (ride.back && ride.returnsAt === null)) return refuse('ride-needs-its-time');
  if (ride.costShareCents !== null && ride.kind !== 'carpool') return refuse('only-a-carpool-shares-costs');
  if (DRIVEN_KINDS.includes(ride.kind) !== (ride.driverId !== null)) return refuse(ride.driverId === null ? 'ride-needs-a-driver' : 'ride-has-no-driver');
  if (board.rides.filter(isOffered).length >= MOST_RIDES) return refuse('ride-board-is-full');
  return settled(board, [{ type: 'RideOffered', ride: { ...ride, departsAt: ride.there ? ride.departsAt : null, returnsAt: ride.back ? ride.returnsAt : null, status: 'offered', offeredAt: at } }]);
};

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
  const wished: RideFact = { type: 'SeatWished', seat: { ...seat, status: 'unplaced', rideId: null, declinedBy: [], askedAt: at } };
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

/** What becomes of rides when the meeting moves or is off, when somebody was forgotten, or when a placement was withdrawn. Nothing where all is as it was. */
export const followMeeting = ({ at, lostPlacements = [] }: { readonly at: Date; readonly lostPlacements?: readonly string[] }): Deciding => (board): Outcome<RideFact> => {
  const waiting = board.seats.filter(isWaiting);
  const offered = board.rides.filter(isOffered);
  if (isOver(board, at) || (waiting.length === 0 && offered.length === 0)) return [];
  if (board.meeting === null) return [{ type: 'RidesCalledOff', rideIds: offered.map(({ id }) => id), seatIds: waiting.map(({ id }) => id) }];
  const left = waiting.filter(({ placementId }) => placementId !== null && lostPlacements.includes(placementId))
    .map((seat): RideFact => ({ type: 'SeatCancelled', seatId: seat.id, rideId: seat.rideId, wasAccepted: seat.status === 'accepted' }));
  const moved: RideFact[] = board.told !== null && !sameMeeting(board.told, board.meeting) ? [{ type: 'MeetingMoved', meeting: board.meeting }] : [];
  return settled(board, [...moved, ...left]);
};
