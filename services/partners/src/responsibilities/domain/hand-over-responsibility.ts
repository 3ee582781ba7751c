import { dayInHelsinki, type Decision } from '@pirtti/kernel';
import { addDays } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { barred, type Matter, type MatterFact, type Responsibility } from './matter.js';

export interface HandOverResponsibility {
  readonly personId: string;
  /** Null leaves it to the organisation, which answers for it all the same. */
  readonly successorId: string | null;
  readonly lastDay: string;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

/** Somebody leaves: from the next day on another person of the same organisation answers, for as long as the first one was to. Nothing else of the matter moves. */
export const handOverResponsibility = ({ personId, successorId, lastDay, by, reason, at }: HandOverResponsibility): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  const assigned: Responsibility[] = [];
  const responsibilities = matter.responsibilities.flatMap((one) => {
    if (one.personId !== personId || (one.endsOn !== null && one.endsOn <= lastDay)) return [one];
    const next = { ...one, personId: successorId, startsOn: one.startsOn > lastDay ? one.startsOn : addDays(lastDay, 1) };
    assigned.push(next);
    return one.startsOn > lastDay ? [next] : [{ ...one, endsOn: lastDay }, next];
  });
  const [first] = assigned;
  return first ? [{ type: 'ResponsibilityAssigned', matter: { ...matter, responsibilities, version: matter.version + 1 }, assigned: first, by, reason, at }] : [];
};
