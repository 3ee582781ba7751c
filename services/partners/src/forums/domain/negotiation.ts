import type { MunicipalityCode, NegotiationStatus } from '@pirtti/kernel';

/** What a municipality and a region have done in a year about the negotiation that the law asks of them. */
export interface NegotiationYear {
  /** The days on which both took part in a HYTE negotiation. */
  readonly heldOn: readonly string[];
  /** The days for which one is called to which both are invited. */
  readonly calledFor: readonly string[];
}

/** From this day on there are three months left, and a negotiation takes weeks to prepare. */
const REMINDED_FROM = '10-01';

/** With three months left, a municipality and its region lack this year's negotiation. */
export interface NegotiationOverdue {
  readonly type: 'NegotiationOverdue';
  readonly municipalityId: string;
  readonly municipalityCode: MunicipalityCode;
  readonly regionId: string;
  readonly year: number;
  readonly lastHeldOn: string | null;
  readonly at: Date;
}

/** Whether the two are written to, and others told, about what this year still lacks. */
export const isToBeReminded = (status: NegotiationStatus, today: string): boolean => status === 'overdue' && today.slice(5) >= REMINDED_FROM;

/** Where the two stand: overdue where they lack a negotiation and none is coming. One that was called and never held is none. */
export function negotiationStatusOf({ heldOn, calledFor }: NegotiationYear, today: string): NegotiationStatus {
  if (heldOn.length > 0) return 'held';
  return calledFor.some((day) => day >= today) ? 'called' : 'overdue';
}
