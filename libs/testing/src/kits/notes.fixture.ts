import { Body, Controller, Get, Injectable, Module, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiProperty } from '@nestjs/swagger';
import {
  accessMigrations, AnyRole, CodeParam, CommandContext, Commands, CurrentActor, CurrentPerson, defineService, NeedsRole, orNotFound, Public, Reads, SignedIn,
  type Actor, type Command, type Person,
} from '@pirtti/http-kit';
import { newId, refuse } from '@pirtti/kernel';
import { mailMigrations } from '@pirtti/mail';
import { kitMigrations, publishedTable, sqlMigration, TenantTransactions } from '@pirtti/storage-kit';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import type { EntityManager } from 'typeorm';

class Part {
  @ApiProperty() @IsString() @MaxLength(20) text: string;
}

class WriteNoteRequest {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(40) text: string;
  @ApiProperty({ required: false }) @IsOptional() @IsBoolean() published?: boolean;
  @ApiProperty({ required: false }) @IsOptional() @IsUUID() id?: string;
  @ApiProperty({ type: [Part], required: false }) @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Part) parts?: Part[];
}

class ListQuery {
  @ApiProperty({ required: false }) @IsOptional() @IsString() text?: string;
  @ApiProperty({ required: false }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1000) page?: number;
}

class NoteResponse {
  @ApiProperty() id: string;
  @ApiProperty() text: string;
}

const find = async (tx: EntityManager, id: string): Promise<NoteResponse | undefined> =>
  (await tx.query<NoteResponse[]>('select id, text from notes where id = $1', [id]))[0];

@Injectable()
class NoteStore {
  async write(tx: EntityManager, actor: Actor, request: WriteNoteRequest) {
    const id = request.id ?? newId();
    await tx.query('insert into notes (organisation_id, id, text, published) values ($1, $2, $3, $4)', [actor.organisationId, id, request.text, request.published ?? false]);
    // Written first, refused after: nothing of it may stay.
    return request.text === 'refuse me' ? refuse('text-is-unwelcome', { length: request.text.length }) : { id };
  }
}

@Controller()
class NotesController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly tenant: TenantTransactions,
    private readonly store: NoteStore,
  ) {}

  @Post('notes') @NeedsRole('service-counsellor') @ApiCreatedResponse({ type: NoteResponse })
  write(@CommandContext() command: Command, @Body() request: WriteNoteRequest): Promise<NoteResponse> {
    return this.commands.run(command, {
      action: 'write-note', objectKind: 'note', work: (tx) => this.store.write(tx, command.actor, request), render: find,
    });
  }

  @Put('notes/:id') @NeedsRole('service-counsellor')
  rewrite(@CommandContext() command: Command, @Param('id') id: string, @Body() request: WriteNoteRequest): Promise<NoteResponse> {
    return this.commands.run(command, {
      action: 'rewrite-note', objectKind: 'note', objectId: id, render: find,
      work: async (tx) => {
        const [, changed] = await tx.query<[unknown, number]>('update notes set text = $3 where organisation_id = $1 and id = $2', [command.actor.organisationId, id, request.text]);
        return changed === 0 ? refuse('not-found') : { id };
      },
    });
  }

  @Get('notes') @AnyRole()
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<object> {
    return this.reads.run(actor, { action: 'list-notes', objectKind: 'note' },
      async (tx) => ({ items: await tx.query('select id, text from notes where $1::text is null or text like $1 order by id', [query.text ?? null]) }));
  }

  @Get('notes/:id') @AnyRole()
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NoteResponse> {
    return this.reads.run(actor, { action: 'read-note', objectKind: 'note', objectId: id, personal: true }, (tx) => find(tx, id));
  }

  @Get('public/notes/:id') @Public()
  async readPublished(@Param('id') id: string): Promise<NoteResponse> {
    return orNotFound(await this.tenant.asPublic((tx) => find(tx, id)));
  }

  @Get('codes/:codeId') @Public() @CodeParam('codeId')
  code(@Param('codeId') codeId: string): object {
    return { codeId };
  }

  @Get('me') @SignedIn()
  me(@CurrentPerson() person: Person): Person {
    return person;
  }

  @Get('broken') @Public()
  broken(): never {
    throw new TypeError('a mistake of ours');
  }

  @Get('slow') @Public()
  async slow(): Promise<object> {
    await this.tenant.asPublic((tx) => tx.query('select pg_advisory_xact_lock(4711), pg_sleep(0.7)'));
    return { slow: true };
  }

  @Get('raw-number/:number') @Public() @CodeParam('number')
  rawNumber(@Param('number') number: string): Promise<unknown> {
    return this.tenant.asPublic((tx) => tx.query('select $1::int', [number]));
  }
}

@Module({ controllers: [NotesController], providers: [NoteStore] })
class NotesModule {}

/** A service as small as one can be, for proving the kits. */
export const notes = defineService({
  // Its mail has no routes of its own, so it borrows a name that has.
  name: 'referrals',
  title: { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },
  module: NotesModule,
  entities: [],
  problems: { 'text-is-unwelcome': { status: 409, title: { fi: 'Teksti ei kelpaa', sv: 'Texten duger inte', en: 'The text will not do' } } },
  migrations: [
    ...kitMigrations('referrals'), ...mailMigrations('referrals'), ...accessMigrations('referrals'),
    sqlMigration('Notes1760000000000', [
      'create table notes (organisation_id uuid not null, id uuid not null, text text not null, published boolean not null default false, primary key (organisation_id, id))',
      ...publishedTable('referrals', 'notes', 'published'),
    ]),
  ],
});
