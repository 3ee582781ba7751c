import type { Role } from '@pirtti/kernel';
import type { FastifyRequest } from 'fastify';

/** Someone whose token was verified: who, not yet for whom. */
export interface Person {
  readonly issuer: string;
  readonly subject: string;
}

/** A person acting for an organisation in the roles of a valid membership. */
export interface Actor extends Person {
  readonly organisationId: string;
  /** The same for as long as the person has it: what they do stands under it. */
  readonly membershipId: string;
  /** In whose name they may act as well: their other memberships of the organisation, and those of whom they stand in for. */
  readonly standsInFor: readonly string[];
  /** Under which membership they take on what belongs to a role: their own if it has the role, else that of whom they stand in for. */
  readonly heldAs: Readonly<Partial<Record<Role, string>>>;
  readonly roles: readonly Role[];
}

/** What the guard learned of a request. */
export interface RequestAccess {
  readonly person: Person;
  readonly actor?: Actor;
  /** When the request was let in: the one instant that its command carries. */
  readonly at: Date;
}

const accesses = new WeakMap<object, RequestAccess>();

/** Remembers what the guard found, for as long as the request lives. */
export const rememberAccess = (request: FastifyRequest, access: RequestAccess): void => { accesses.set(request, access); };

/** What the guard found; undefined on public routes. */
export const accessOf = (request: FastifyRequest): RequestAccess | undefined => accesses.get(request);

/** The actor of a request behind `@NeedsRole` or `@AnyRole`. Elsewhere it is a mistake in the controller. */
export function actorOf(request: FastifyRequest): Actor {
  const actor = accessOf(request)?.actor;
  if (!actor) throw new Error('@CurrentActor needs @NeedsRole or @AnyRole on the route');
  return actor;
}
