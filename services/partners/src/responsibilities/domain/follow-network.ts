import type { Decision } from '@pirtti/kernel';
import { addDays, endedBy } from '../../appointments/domain/days.js';
import type { Author } from '../../organisations/domain/organisation.js';
import { until } from './assign-responsibility.js';
import type { Matter, MatterFact } from './matter.js';
import { registerMatter } from './register-matter.js';

export interface FollowNetwork {
  /** Of the network and of its matter. */
  readonly id: string;
  readonly name: string;
  readonly endsOn: string | null;
  readonly hasEnded: boolean;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

/** A network is a matter from the day it was founded: it bears the network's name and is over when the network is. */
export const followNetwork = ({ id, name, endsOn, hasEnded, by, reason, at }: FollowNetwork): Decision<Matter | undefined, MatterFact> => (matter) => {
  const told = { by, reason, at };
  if (!matter) {
    const founded = registerMatter({ id, kind: 'network', name, ...told })(undefined);
    return Array.isArray(founded) ? founded.map((fact: MatterFact) => ({ ...fact, matter: { ...fact.matter, closedOn: endsOn } })) : founded;
  }
  const after = { ...matter, name, closedOn: endsOn, version: matter.version + 1 };
  if (hasEnded && endsOn !== null) return [{ type: 'MatterClosed', matter: { ...after, responsibilities: until(matter, addDays(endsOn, 1)), participations: matter.participations.map((one) => endedBy(one, endsOn)) }, ...told }];
  return matter.name === name && matter.closedOn === endsOn ? [] : [{ type: 'MatterChanged', matter: after, ...told }];
};
