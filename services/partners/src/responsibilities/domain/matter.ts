import type { MatterKind } from '@pirtti/kernel';
import { addDays, holdsOn, type Period } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';

/** Who answers for a matter, from when to when: an organisation, and a person of it where one has been told. */
export interface Responsibility extends Period {
  readonly organisationId: string;
  readonly personId: string | null;
}

/** Something for which exactly one is responsible at a time: a programme, a measure, an agreement, a network or a standing duty. */
export interface Matter {
  readonly id: string;
  /** Who wrote it down. */
  readonly organisationId: string;
  readonly kind: MatterKind;
  /** In the words of its organisation; null of an agreement, which has its own title, and of what reporting has told of. */
  readonly name: string | null;
  /** Who sees it and says who answers for it. */
  readonly parties: readonly string[];
  /** The last day of it: nobody answers for what is no more. */
  readonly closedOn: string | null;
  /** In the order of time; no two at once. */
  readonly responsibilities: readonly Responsibility[];
  /** Grows by one with each change. */
  readonly version: number;
}

interface Told {
  readonly matter: Matter;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

export interface MatterRegistered extends Told {
  readonly type: 'MatterRegistered';
}

export interface ResponsibilityAssigned extends Told {
  readonly type: 'ResponsibilityAssigned';
  readonly assigned: Responsibility;
}

export interface ResponsibilityEnded extends Told {
  readonly type: 'ResponsibilityEnded';
  readonly lastDay: string;
}

export interface MatterClosed extends Told {
  readonly type: 'MatterClosed';
}

/** The network that it is was renamed, or lasts until another day. */
export interface MatterChanged extends Told {
  readonly type: 'MatterChanged';
}

export type MatterFact = MatterRegistered | ResponsibilityAssigned | ResponsibilityEnded | MatterClosed | MatterChanged;

/** Who answers for it on a day. */
export const responsibleOn = ({ responsibilities }: Pick<Matter, 'responsibilities'>, day: string): Responsibility | undefined => responsibilities.find((one) => holdsOn(one, day));

/** The first day, today or later, on which nobody answers for it; null where no such day is known. */
export function missingFrom({ responsibilities, closedOn }: Pick<Matter, 'responsibilities' | 'closedOn'>, today: string): string | null {
  let day = today;
  for (;;) {
    if (closedOn !== null && closedOn < day) return null;
    const current = responsibleOn({ responsibilities }, day);
    if (!current) return day;
    if (current.endsOn === null) return null;
    day = addDays(current.endsOn, 1);
  }
}
