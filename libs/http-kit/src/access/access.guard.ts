import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isId, isRefusal, refuse, type Clock, type Refusal, type Role } from '@pirtti/kernel';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audit } from '../audit/audit.js';
import { Problem } from '../problems/problem.js';
import { rememberAccess, type Actor, type Person } from './actor.js';
import { chooseMembership } from './choose-membership.js';
import { CLOCK } from './clock.js';
import { ACCESS_RULE, CODE_PARAMS, type AccessRule } from './decorators.js';
import { MembershipLookup } from './memberships.js';
import { Tokens } from './tokens.js';

/** The first fence: who asks, for whom, and as what. Every 403 leaves a row in the audit. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly memberships: MembershipLookup,
    private readonly tenant: TenantTransactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Reactions come through mail, which knows its sender by the slot.
    if (context.getType() !== 'http') return true;
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
    if (!rule) throw new Error('a route without an access rule was started');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (rule.kind !== 'public') {
      // What only some may see is kept by no cache, unless the handler says otherwise.
      context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
      await this.admit(request, rule);
    }
    this.refuseMalformedIds(context, request);
    return true;
  }

  private async admit(request: FastifyRequest, rule: Exclude<AccessRule, { kind: 'public' }>): Promise<void> {
    const person = await this.tokens.personOf(request.headers.authorization);
    const at = this.clock.now();
    if (rule.kind === 'signed-in') return rememberAccess(request, { person, at });
    const memberships = await this.memberships.membershipsOf(person.issuer, person.subject, at);
    const actor = chooseMembership(person, memberships, organisationHeader(request));
    if (isRefusal(actor)) return this.deny(request, person, undefined, actor, at);
    if (!mayWith(actor.roles, rule.roles)) return this.deny(request, person, actor, refuse('role-is-missing'), at);
    rememberAccess(request, { person, actor, at });
  }

  private async deny(request: FastifyRequest, person: Person, actor: Actor | undefined, refusal: Refusal, at: Date): Promise<never> {
    // A 400 tells the person to choose: nothing was denied.
    if (refusal.code !== 'organisation-is-not-chosen') {
      // An outsider's attempt is written to nobody's log but the service's own: they must not fill another organisation's.
      const organisationId = actor?.organisationId ?? PUBLIC_ORGANISATION;
      await this.tenant.run(organisationId, (tx) => this.audit.record(tx, {
        at, organisationId, person, actor, action: `${request.method} ${request.routeOptions.url ?? ''}`, objectKind: 'route',
        outcome: 'denied', reason: refusal.code,
      }));
    }
    throw Problem.of(refusal);
  }

  /** A malformed id names nothing, so it is answered like an id that does not exist. */
  private refuseMalformedIds(context: ExecutionContext, request: FastifyRequest): void {
    const codes = this.reflector.getAllAndOverride<string[] | undefined>(CODE_PARAMS, [context.getHandler(), context.getClass()]) ?? [];
    for (const [name, value] of Object.entries(request.params as Record<string, unknown> ?? {})) {
      if (/^id$|Id$/.test(name) && !codes.includes(name) && !isId(value)) throw new Problem('not-found');
    }
  }
}

const mayWith = (held: readonly Role[], needed: readonly Role[] | 'any'): boolean => needed === 'any' || needed.some((role) => held.includes(role));

function organisationHeader(request: FastifyRequest): string | undefined {
  const header = request.headers['pirtti-organisation'];
  // Sent twice, it comes as one value with a comma, which names no organisation either.
  return header === undefined ? undefined : String(header);
}
