import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiSecurity } from '@nestjs/swagger';
import type { Role } from '@pirtti/kernel';
import type { FastifyRequest } from 'fastify';
import { accessOf, actorOf, type Actor, type Person } from './actor.js';

/** Who may use a route. Every route says it; the start fails where one does not. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'member'; readonly roles: readonly Role[] | 'any' };

export const ACCESS_RULE = 'pirtti:access';
export const CODE_PARAMS = 'pirtti:code-params';

const ORGANISATION_HEADER = ApiHeader({
  name: 'Pirtti-Organisation', required: false, schema: { type: 'string', format: 'uuid' },
  description: 'For whom the person acts. Needed with memberships in several organisations.',
});

const member = (roles: readonly Role[] | 'any') => applyDecorators(
  SetMetadata(ACCESS_RULE, { kind: 'member', roles } satisfies AccessRule), ApiBearerAuth(), ORGANISATION_HEADER,
);

/** No token is needed, and a token changes nothing. The handler reads with `tenant.asPublic`. */
export const Public = () => applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule), ApiSecurity({}));

/** A valid token is enough, also without a membership. */
export const SignedIn = () => applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'signed-in' } satisfies AccessRule), ApiBearerAuth());

/** Any of these roles in the organisation for which the person acts. */
export const NeedsRole = (...roles: [Role, ...Role[]]) => member(roles);

/** Any valid membership. */
export const AnyRole = () => member('any');

/** Names path parameters that are codes: all others called `id` or `…Id` must be UUIDs, else they are not found. */
export const CodeParam = (...names: [string, ...string[]]) => SetMetadata(CODE_PARAMS, names);

/** The person and the organisation for which they act. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => actorOf(context.switchToHttp().getRequest<FastifyRequest>()));

/** The person alone, behind `@SignedIn`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const access = accessOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!access) throw new Error('@CurrentPerson needs @SignedIn on the route');
  return access.person;
});
