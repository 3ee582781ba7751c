import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, Organisations, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { Forgetting } from '../forgetting.js';
import { DETAILS_ERASED } from '../letters/details-erased.js';
import { PersonLetters } from '../letters/person-letters.js';
import { ForgettingRoundRow } from '../storage/forgetting-round.row.js';
import { People } from '../storage/people.js';
import { PersonSearch } from '../storage/person-search.js';
import { PERSON_TRACES } from '../traces.js';
import { PersonCopies } from './person-copies.js';
import { CorrectPersonRequest, personDetailsOf, SearchPeopleRequest } from './person.request.js';
import { ErasureResponse, ForgettingResponse, ForgettingRoundResponse, KnownPersonResponse, PersonCopyResponse, PersonListResponse, PersonResponse } from './person.response.js';

/** The people whom the organisation knows by name, as far as the actor knows them: to look up, to correct, to copy for themselves and to erase. */
@ApiTags('people')
@Controller('people')
@NeedsRole('activity-publisher', 'volunteer-coordinator', 'organisation-admin')
export class PeopleController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly people: People, private readonly found: PersonSearch, private readonly forgetting: Forgetting, private readonly copies: PersonCopies,
    private readonly letters: PersonLetters, private readonly organisations: Organisations,
  ) {}

  /** Finds people by name, address or number, which stand in the body and in no address of a page. */
  @Post('searches')
  @HttpCode(200)
  @ApiOkResponse({ type: PersonListResponse })
  search(@CurrentActor() actor: Actor, @Body() { text, ...paging }: SearchPeopleRequest): Promise<PersonListResponse> {
    return this.reads.run(actor, { action: 'search-people', objectKind: 'person', personal: true }, async (tx) => {
      const { items, total } = await this.found.search(tx, actor, { ...(text !== undefined && { text }), ...pageOf(paging) });
      return { items: items.map(({ person, keys }) => ({ ...KnownPersonResponse.of(person), knownFor: PERSON_TRACES.filter(({ key }) => keys.has(key)).map(({ key, title }) => ({ key, title })) })), total };
    });
  }

  /** What the retention did, day by day: counts, no names. */
  @Get('forgetting')
  @ApiOkResponse({ type: ForgettingResponse })
  rounds(@CurrentActor() actor: Actor, @Query() request: PagingRequest): Promise<ForgettingResponse> {
    const { page, pageSize } = pageOf(request);
    return this.reads.run(actor, { action: 'list-forgetting', objectKind: 'person' }, async (tx) => {
      const [rows, total] = await tx.findAndCount(ForgettingRoundRow, { order: { day: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
      return { months: this.forgetting.months, items: rows.map((row) => ForgettingRoundResponse.of(row)), total };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: PersonResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonResponse> {
    return this.reads.run(actor, { action: 'read-person', objectKind: 'person', objectId: id, personal: true }, async (tx) => (await this.found.knows(tx, actor, id) ? this.one(tx, id) : undefined));
  }

  /** All that is known of somebody, for themselves. */
  @Get(':id/copy')
  @ApiOkResponse({ type: PersonCopyResponse })
  copy(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonCopyResponse> {
    return this.reads.run(actor, { action: 'copy-person', objectKind: 'person', objectId: id, personal: true }, async (tx) => (await this.found.knows(tx, actor, id) ? this.copies.of(tx, id) : undefined));
  }

  @Put(':id')
  @ApiOkResponse({ type: PersonResponse })
  correct(@CommandContext() command: Command, @Param('id') id: string, @Body() request: CorrectPersonRequest): Promise<PersonResponse> {
    const { at } = command;
    return this.change(command, 'correct-person', id, (tx) => this.people.change(tx, id, { details: personDetailsOf(request), version: request.version, at }));
  }

  /** Forgets somebody at their own wish, tells them, and answers with the proof. */
  @Post(':id/erasure')
  @ApiCreatedResponse({ type: PersonResponse })
  erase(@CommandContext() command: Command, @Param('id') id: string): Promise<PersonResponse> {
    return this.change(command, 'erase-person', id, async (tx) => {
      const { at, actor: { organisationId } } = command;
      const person = await this.people.locked(tx, id);
      if (!person) return refuse('not-found');
      if ('erasedAt' in person) return person;
      const organisation = (await this.organisations.find(tx, organisationId))?.names;
      // The letter keeps the address till it has gone; nothing else does.
      if (organisation) await this.letters.write(tx, person, { kind: DETAILS_ERASED, details: { organisation }, about: { kind: 'person', id }, at });
      return (await this.people.erase(tx, id, { because: 'request', at })) ?? refuse('not-found');
    });
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<PersonResponse> {
    return this.commands.run(command, {
      action, objectKind: 'person', objectId,
      work: async (tx) => (await this.found.knows(tx, command.actor, objectId) ? work(tx) : refuse('not-found')),
      render: (tx, id) => this.one(tx, id),
    });
  }

  private async one(tx: EntityManager, id: string): Promise<PersonResponse | undefined> {
    const person = await this.people.find(tx, id);
    if (!person) return undefined;
    if ('erasedAt' in person) return { id: person.id, person: null, knownUntil: null, traces: [], erasure: ErasureResponse.of(person, PERSON_TRACES) };
    const knownUntil = await this.forgetting.knownUntil(tx, person);
    return { id: person.id, person: KnownPersonResponse.of(person), knownUntil: knownUntil?.toISOString() ?? null, traces: await this.copies.tracesOf(tx, id), erasure: null };
  }
}
