import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, newId, refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { cannotBeReached } from '../../../people/domain/correct-person.js';
import { personDetailsOf, type PersonDetailsRequest } from '../../../people/http/person.request.js';
import { People } from '../../../people/storage/people.js';
import { VolunteerLetters } from '../../letters/volunteer-letters.js';
import { acceptApplicant, changeVolunteer, declineApplicant, endVolunteer, pauseVolunteer, registerVolunteer, returnVolunteer } from '../domain/take-in.js';
import type { Volunteer, VolunteerFact } from '../domain/volunteer.js';
import { VolunteerSearch } from '../storage/volunteer-search.js';
import { VolunteerStore } from '../storage/volunteer.store.js';
import { ChangeVolunteerRequest, DeclineApplicantRequest, EndVolunteerRequest, offerOf, readinessOf, SearchVolunteersRequest, VolunteerRequest } from './volunteer.request.js';
import { VolunteerListResponse, VolunteerResponse, VolunteerTimelineResponse } from './volunteer.response.js';

type Decide = (pairs: number) => Decision<Volunteer | undefined, VolunteerFact>;

/** Those who help, and those who have offered to. */
@ApiTags('volunteers')
@Controller('volunteers')
@NeedsRole('volunteer-coordinator')
export class VolunteersController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: VolunteerStore, private readonly found: VolunteerSearch, private readonly people: People,
    private readonly letters: VolunteerLetters,
  ) {}

  @Post('searches')
  @HttpCode(200)
  @ApiOkResponse({ type: VolunteerListResponse })
  search(@CurrentActor() actor: Actor, @Body() { text, status, role, municipalityCode, ...paging }: SearchVolunteersRequest): Promise<VolunteerListResponse> {
    return this.reads.run(actor, { action: 'search-volunteers', objectKind: 'volunteer', personal: true }, async (tx) => {
      const { items, total, counts } = await this.found.search(tx, { ...(text !== undefined && { text }), ...(status && { status }), ...(role && { role }), ...(municipalityCode && { municipalityCode }), ...pageOf(paging) });
      return { items: await this.render(tx, items), total, counts };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: VolunteerResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VolunteerResponse> {
    return this.reads.run(actor, { action: 'read-volunteer', objectKind: 'volunteer', objectId: id, personal: true }, (tx) => this.one(tx, id));
  }

  @Get(':id/timeline')
  @ApiOkResponse({ type: VolunteerTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<VolunteerTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'volunteer', objectId: id, personal: true }, async (tx) =>
      ((await this.store.find(tx, id)) ? VolunteerTimelineResponse.of(await this.store.timeline(tx, { volunteerId: id }, pageOf(request))) : undefined));
  }

  /** Writes in somebody whom the coordinator knows already. */
  @Post()
  @ApiCreatedResponse({ type: VolunteerResponse })
  register(@CommandContext() command: Command, @Body() request: VolunteerRequest): Promise<VolunteerResponse> {
    const [volunteerId, { actor: { organisationId }, at }] = [newId(), command];
    const details = personDetailsOf(request.person);
    return this.run(command, 'register-volunteer', volunteerId, async (tx) => {
      if (cannotBeReached(details)) return refuse('person-cannot-be-reached');
      const personId = await this.people.keep(tx, { organisationId, ...details, at });
      return this.change(tx, volunteerId, () => registerVolunteer({ volunteerId, organisationId, personId, offer: offerOf(request, request.maxMatches ?? 1), readiness: readinessOf(request), at }));
    });
  }

  @Put(':id')
  @ApiOkResponse({ type: VolunteerResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeVolunteerRequest): Promise<VolunteerResponse> {
    return this.run(command, 'change-volunteer', id, async (tx) => {
      const before = await this.store.find(tx, id);
      const changed = await this.change(tx, id, () => changeVolunteer({ offer: offerOf(request, request.maxMatches ?? before?.maxMatches ?? 1), readiness: readinessOf(request), version: request.version, at: command.at }));
      return isRefusal(changed) ? changed : this.correct(tx, before!, request.person, command.at);
    });
  }

  @Post(':id/acceptance')
  @ApiCreatedResponse({ type: VolunteerResponse })
  accept(@CommandContext() command: Command, @Param('id') id: string): Promise<VolunteerResponse> {
    return this.run(command, 'accept-volunteer', id, (tx) => this.change(tx, id, () => acceptApplicant({ at: command.at })));
  }

  /** Says kindly no. */
  @Post(':id/declining')
  @ApiCreatedResponse({ type: VolunteerResponse })
  decline(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: DeclineApplicantRequest): Promise<VolunteerResponse> {
    return this.run(command, 'decline-volunteer', id, (tx) => this.change(tx, id, () => declineApplicant({ reason, at: command.at })));
  }

  @Post(':id/pause')
  @ApiCreatedResponse({ type: VolunteerResponse })
  pause(@CommandContext() command: Command, @Param('id') id: string): Promise<VolunteerResponse> {
    return this.run(command, 'pause-volunteer', id, (tx) => this.change(tx, id, () => pauseVolunteer({ at: command.at })));
  }

  @Post(':id/return')
  @ApiCreatedResponse({ type: VolunteerResponse })
  comeBack(@CommandContext() command: Command, @Param('id') id: string): Promise<VolunteerResponse> {
    return this.run(command, 'return-volunteer', id, (tx) => this.change(tx, id, () => returnVolunteer({ at: command.at })));
  }

  @Post(':id/ending')
  @ApiCreatedResponse({ type: VolunteerResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay }: EndVolunteerRequest): Promise<VolunteerResponse> {
    return this.run(command, 'end-volunteer', id, (tx) => this.change(tx, id, (pairs) => endVolunteer({ lastDay, pairs, at: command.at })));
  }

  /** Sends a volunteer a link of their own, by which they see and choose shifts. */
  @Post(':id/link')
  @ApiCreatedResponse({ type: VolunteerResponse })
  link(@CommandContext() command: Command, @Param('id') id: string): Promise<VolunteerResponse> {
    return this.run(command, 'send-volunteer-link', id, async (tx) => {
      const volunteer = await this.store.find(tx, id);
      if (!volunteer) return refuse('not-found');
      if (volunteer.status !== 'active' && volunteer.status !== 'paused') return refuse('volunteer-is-not-active');
      return (await this.letters.tell(tx, volunteer, 'link', command.at)) ? { id } : refuse('volunteer-has-no-address');
    });
  }

  private run(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<VolunteerResponse> {
    return this.commands.run(command, { action, objectKind: 'volunteer', objectId, work, render: (tx, id) => this.one(tx, id) });
  }

  /** Those who offered themselves hear the answer. */
  private async change(tx: EntityManager, id: string, decide: Decide): Promise<{ readonly id: string } | Refusal> {
    const changed = await this.store.change(tx, id, decide, 'coordinator');
    if (isRefusal(changed)) return changed;
    for (const { type, volunteer, at } of changed.facts) {
      const news = ({ VolunteerAccepted: 'welcome', VolunteerRegistered: 'welcome', VolunteerDeclined: 'declined' } as const)[type as string];
      if (news) await this.letters.tell(tx, volunteer, news, at);
    }
    return { id };
  }

  private async correct(tx: EntityManager, { id, personId }: Volunteer, request: PersonDetailsRequest, at: Date): Promise<{ readonly id: string } | Refusal> {
    const [details, known] = [personDetailsOf(request), personId === null ? undefined : (await this.people.of(tx, [personId])).get(personId)];
    if (!known || sameValue(details, { name: known.name, email: known.email, phone: known.phone, language: known.language })) return { id };
    const corrected = await this.people.change(tx, known.id, { details, version: known.version, at });
    return isRefusal(corrected) ? corrected : { id };
  }

  private async one(tx: EntityManager, id: string): Promise<VolunteerResponse | undefined> {
    const volunteer = await this.store.find(tx, id);
    return volunteer && (await this.render(tx, [volunteer]))[0];
  }

  private async render(tx: EntityManager, volunteers: readonly Volunteer[]): Promise<VolunteerResponse[]> {
    const [people, pairs] = [await this.people.of(tx, volunteers.flatMap(({ personId }) => personId ?? [])), await this.store.pairsOf(tx, volunteers.map(({ id }) => id))];
    return volunteers.map((one) => VolunteerResponse.from(one, pairs.get(one.id) ?? 0, people));
  }
}
