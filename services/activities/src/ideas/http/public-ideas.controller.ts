import { createHash } from 'node:crypto';
import { Body, Controller, Get, Headers, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, orNotFound, pageOf, Problem, Public } from '@pirtti/http-kit';
import { dayInHelsinki, idOf, isId, isRefusal, newId, PUBLIC_IDEA_STATUSES, type Clock } from '@pirtti/kernel';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { raiseIdea } from '../domain/change-idea.js';
import { IdeaSearch } from '../storage/idea-search.js';
import { IdeaSupportRow } from '../storage/idea-support.row.js';
import { IdeaStore } from '../storage/idea.store.js';
import { IdeaRenderer } from './idea-renderer.js';
import { ideaContentOf, ListPublicIdeasRequest, SendIdeaRequest, SupportIdeaRequest } from './idea.requests.js';
import { IdeaReceivedResponse, IdeaSupportResponse, PublicIdeaListResponse, PublicIdeaResponse } from './idea.responses.js';
import { IntakeLimit } from './intake-limit.js';

/** An id of ours from the sender's key, so that nobody chooses an id here. */
const FROM_KEYS = '9a4d2f7b-1c3e-4b60-8d5f-2e7a9c0b4d18';
const MOST_IDEAS_OF_A_MUNICIPALITY = 120;
const MOST_SUPPORTERS_OF_AN_IDEA = 300;
const NOBODY = { organisationId: PUBLIC_ORGANISATION, role: null } as const;
const IS_THERE = '23505';

/** What residents wish for: anybody writes, reads what has been checked, and says "me too". Nothing of it tells who they are. */
@ApiTags('public')
@Controller('public/ideas')
export class PublicIdeasController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly store: IdeaStore, private readonly found: IdeaSearch, private readonly renderer: IdeaRenderer, private readonly limit: IntakeLimit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: PublicIdeaListResponse })
  list(@Query() request: ListPublicIdeasRequest): Promise<PublicIdeaListResponse> {
    const { status, sort = 'newest', ...rest } = request;
    return this.tenant.asPublic(async (tx) => this.renderer.listPublic(tx, await this.found.search(tx, { ...rest, statuses: status ? [status] : PUBLIC_IDEA_STATUSES, sort, ...pageOf(request) })));
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: PublicIdeaResponse })
  async read(@Param('id') id: string): Promise<PublicIdeaResponse> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const found = await this.found.one(tx, id);
      return found && (await this.renderer.listPublic(tx, { items: [found], total: 1, counts: { status: {}, municipalityCode: {} } })).items[0];
    }));
  }

  /** A wish, to be checked before anybody else reads it. The same key sends it once. */
  @Post()
  @Public()
  @ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' } })
  @ApiCreatedResponse({ type: IdeaReceivedResponse })
  async send(@Headers('idempotency-key') key: string | undefined, @Body() request: SendIdeaRequest): Promise<IdeaReceivedResponse> {
    // Only a machine fills in what nobody sees. It is told nothing from which it could learn.
    if (request.homepage) return { received: true };
    const ideaId = isId(key) ? idOf(FROM_KEYS, key.toLowerCase()) : newId();
    const facts = raiseIdea({ ideaId, content: ideaContentOf(request), channel: 'form', heardFrom: 1, isChecked: false, by: NOBODY, at: this.clock.now() })(undefined);
    if (isRefusal(facts)) throw Problem.of(facts);
    this.limit.admit(`idea ${request.municipalityCode}`, MOST_IDEAS_OF_A_MUNICIPALITY);
    await this.tenant.asPublic((tx) => this.store.receive(tx, facts)).catch((error: unknown) => { if ((error as { code?: string }).code !== IS_THERE) throw error; });
    return { received: true };
  }

  /** "Me too", once from a browser. */
  @Post(':id/support')
  @Public()
  @ApiCreatedResponse({ type: IdeaSupportResponse })
  support(@Param('id') id: string, @Body() { token }: SupportIdeaRequest): Promise<IdeaSupportResponse> {
    return this.counted(id, async (tx) => {
      this.limit.admit(`support ${id.toLowerCase()}`, MOST_SUPPORTERS_OF_AN_IDEA);
      const row = { organisationId: PUBLIC_ORGANISATION, ideaId: id, tokenHash: hashOf(id, token), supportedOn: dayInHelsinki(this.clock.now()) };
      await tx.createQueryBuilder().insert().into(IdeaSupportRow).values(row).orIgnore().execute();
    });
  }

  /** Takes a "me too" back. */
  @Post(':id/support-withdrawal')
  @Public()
  @ApiCreatedResponse({ type: IdeaSupportResponse })
  withdraw(@Param('id') id: string, @Body() { token }: SupportIdeaRequest): Promise<IdeaSupportResponse> {
    return this.counted(id, async (tx) => { await tx.delete(IdeaSupportRow, { organisationId: PUBLIC_ORGANISATION, ideaId: id, tokenHash: hashOf(id, token) }); });
  }

  private async counted(id: string, change: (tx: EntityManager) => Promise<void>): Promise<IdeaSupportResponse> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      if (!(await this.store.find(tx, id))) return undefined;
      await change(tx);
      return { supporters: await this.store.supporters(tx, id) };
    }));
  }
}

const hashOf = (id: string, token: string): string => createHash('sha256').update(`${id.toLowerCase()} ${token.toLowerCase()}`).digest('base64url');
