import { refuse, type MatterKind, type MatterPart, type Refusal } from '@pirtti/kernel';
import { addDays, holdsOn, neverBegan, type Period } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';

/** Who answers for a matter, from when to when: an organisation, and a person of it where one has been told. */
export interface Responsibility extends Period {
  readonly organisationId: string;
  readonly personId: string | null;
  /** The branch of its administration that leads the work, in its own words. */
  readonly sector: string | null;
}

/** An organisation, or one branch of its administration, that takes part beside whoever answers. What was a mistake has its last day before its first. */
export interface Participation extends Period {
  readonly id: string;
  readonly organisationId: string;
  readonly part: MatterPart;
  readonly sector: string | null;
}

/** Something for which exactly one is responsible at a time: a programme, a measure, an agreement, a network or a standing duty. */
export interface Matter {
  readonly id: string;
  /** Who wrote it down. */
  readonly organisationId: string;
  readonly kind: MatterKind;
  /** In the words of its organisation; null of an agreement, which has its own title, and of what reporting has told of. */
  readonly name: string | null;
  /** Who says who answers for it and takes part in it. */
  readonly parties: readonly string[];
  /** The last day of it: nobody answers for what is no more. */
  readonly closedOn: string | null;
  /** In the order of time; no two at once. */
  readonly responsibilities: readonly Responsibility[];
  /** Also what is over. */
  readonly participations: readonly Participation[];
  /** The agreements by which it goes on. */
  readonly agreementIds: readonly string[];
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

export interface ParticipationRecorded extends Told {
  readonly type: 'ParticipationRecorded';
  readonly participation: Participation;
}

export interface ParticipationCorrected extends Told {
  readonly type: 'ParticipationCorrected';
  readonly before: Participation;
  readonly participation: Participation;
}

export interface ParticipationEnded extends Told {
  readonly type: 'ParticipationEnded';
  readonly participation: Participation;
}

export interface AgreementLinked extends Told {
  readonly type: 'AgreementLinked';
  readonly agreementId: string;
}

export interface AgreementUnlinked extends Told {
  readonly type: 'AgreementUnlinked';
  readonly agreementId: string;
}

export type MatterFact = MatterRegistered | ResponsibilityAssigned | ResponsibilityEnded | MatterClosed | MatterChanged | ParticipationRecorded | ParticipationCorrected | ParticipationEnded | AgreementLinked | AgreementUnlinked;

/** The organisations that answer for it or take part in it on a day or are to, beside its parties. */
export const involvedFrom = ({ parties, responsibilities, participations }: Pick<Matter, 'parties' | 'responsibilities' | 'participations'>, day: string): string[] => {
  const lasting = [...responsibilities, ...participations].filter((one) => !neverBegan(one) && (one.endsOn === null || one.endsOn >= day));
  return [...new Set(lasting.map(({ organisationId }) => organisationId))].filter((id) => !parties.includes(id));
};

/** Its parties see a matter, and so does whoever answers for it or takes part in it, for as long as they do. */
export const mayRead = (matter: Matter, organisationId: string, today: string): boolean => matter.parties.includes(organisationId) || involvedFrom(matter, today).includes(organisationId);

/** What somebody is told who is no party: that others change the matter where they may read it, and nothing where they may not. */
export const barred = (matter: Matter | undefined, { organisationId }: Author, today: string): Refusal => refuse(matter && mayRead(matter, organisationId, today) ? 'matter-is-of-others' : 'not-found');

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
