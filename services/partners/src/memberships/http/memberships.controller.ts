import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { newId, type Clock, type Refusal } from '@pirtti/kernel';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { appointDeputy } from '../domain/appoint-deputy.js';
import { changeMembership } from '../domain/change-membership.js';
import { endMembership } from '../domain/end-membership.js';
import type { Membership } from '../domain/membership.js';
import { MembershipSearch } from '../storage/membership-search.js';
import { MembershipReader } from '../storage/membership.reader.js';
import { MembershipStore } from '../storage/membership.store.js';
import { periodKept, periodOf } from './days.js';
import { MembershipListResponse } from './membership-list.response.js';
import { MembershipRecordResponse } from './membership-record.response.js';
import { AppointDeputyRequest, ChangeMembershipRequest, EndMembershipRequest, ListMembershipsRequest } from './membership.request.js';
import { MembershipResponse } from './membership.response.js';

/** Who may do what in the administrator's own organisation. Each look is written down: names of people are personal data. */
@ApiTags('memberships')
@Controller('memberships')
@NeedsRole('organisation-admin')
export class MembershipsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly memberships: MembershipStore,
    private readonly reader: MembershipReader,
    private readonly searcher: MembershipSearch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: MembershipListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListMembershipsRequest): Promise<MembershipListResponse> {
    return this.reads.run(actor, { action: 'list-memberships', objectKind: 'membership', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items, total, facets } = await this.searcher.search(tx, actor.organisationId, { ...request, sort: request.sort ?? 'name', ...pageOf(request) }, at);
      const known = await this.memberships.findMany(tx, items.map((one) => one.deputyFor).filter((one) => one !== null));
      return { items: items.map((one) => MembershipResponse.for(one, known, actor, at)), total, facets, givable: await this.reader.givable(tx, actor.organisationId) };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: MembershipRecordResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MembershipRecordResponse> {
    return this.reads.run(actor, { action: 'read-membership', objectKind: 'membership', objectId: id, personal: true }, (tx) => this.record(tx, actor, id, this.clock.now()));
  }

  @Put(':id')
  @ApiOkResponse({ type: MembershipRecordResponse })
  change(@CommandContext() command: Command, @Param('id') id: string, @Body() { name, roles, version, reason, ...days }: ChangeMembershipRequest): Promise<MembershipRecordResponse> {
    const { actor, at } = command;
    return this.run(command, 'change-membership', id, async (tx) => this.memberships.change(tx, id, changeMembership({
      content: { name, roles, ...periodKept(days, await this.memberships.find(tx, id), at) }, version, reason, by: actor, at,
      givable: await this.reader.givable(tx, actor.organisationId), administrators: await this.memberships.heldAdministrators(tx, actor.organisationId),
    })));
  }

  @Post(':id/ending')
  @ApiCreatedResponse({ type: MembershipRecordResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: EndMembershipRequest): Promise<MembershipRecordResponse> {
    const { actor, at } = command;
    return this.run(command, 'end-membership', id, async (tx) =>
      this.memberships.change(tx, id, endMembership({ by: actor, reason, at, administrators: await this.memberships.heldAdministrators(tx, actor.organisationId) })));
  }

  /** The answer is of the deputy's new rights. */
  @Post(':id/deputies')
  @ApiCreatedResponse({ type: MembershipRecordResponse })
  appoint(@CommandContext() command: Command, @Param('id') id: string, @Body() { deputyId, startsOn, endsOn, reason }: AppointDeputyRequest): Promise<MembershipRecordResponse> {
    const { actor, at } = command;
    const membershipId = newId();
    const { validFrom, validTo } = periodOf({ startsOn, endsOn }, at);
    return this.run(command, 'appoint-deputy', membershipId, async (tx) => {
      const principal = await this.memberships.held(tx, id);
      const deputy = await this.memberships.find(tx, deputyId);
      return this.memberships.change(tx, membershipId, appointDeputy({
        membershipId, principal, deputy, validFrom, validTo: validTo!, by: actor, reason, at,
      }));
    });
  }

  private run(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<Membership | Refusal>): Promise<MembershipRecordResponse> {
    return this.commands.run(command, { action, objectKind: 'membership', objectId, work, render: (tx, id) => this.record(tx, command.actor, id, command.at) });
  }

  private async record(tx: EntityManager, reader: Actor, id: string, at: Date): Promise<MembershipRecordResponse | undefined> {
    const whole = await this.reader.whole(tx, id, at);
    return whole && MembershipRecordResponse.whole(whole, reader, at);
  }
}
