import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, type Refusal } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { ActivityRow, toState } from '../../activities/storage/activity.row.js';
import { tellerOf, TELLERS } from '../../channels/http/channel-renderer.js';
import { ChannelStore } from '../../channels/storage/channel.store.js';
import { notePublication, retractPublication } from '../domain/note-publication.js';
import type { Publication } from '../domain/publication.js';
import { publicationIdOf, PublicationStore } from '../storage/publication.store.js';
import { ListPublicationsRequest, NotePublicationsRequest, PublicationListResponse, PublicationResponse } from './publication.dto.js';

/** What an organisation has told where. */
@ApiTags('publications')
@Controller('publications')
@NeedsRole(...TELLERS)
export class PublicationsController {
  constructor(private readonly commands: Commands, private readonly reads: Reads, private readonly store: PublicationStore, private readonly channels: ChannelStore, private readonly activities: ActivityReader) {}

  @Get()
  @ApiOkResponse({ type: PublicationListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListPublicationsRequest): Promise<PublicationListResponse> {
    const { activityId, channelId } = request;
    return this.reads.run(actor, { action: 'list-publications', objectKind: 'publication' }, async (tx) => {
      const { items, total } = await this.store.list(tx, actor.organisationId, { ...(activityId && { activityId }), ...(channelId && { channelId }), ...pageOf(request) });
      return { items: await this.render(tx, items), total };
    });
  }

  /** Notes that activities were told of in a channel: each once a day, however often it is noted. */
  @Post()
  @ApiCreatedResponse({ type: PublicationListResponse, description: 'All that was told in the channel on the day.' })
  note(@CommandContext() command: Command, @Body() { channelId, activityIds, toldOn }: NotePublicationsRequest): Promise<PublicationListResponse> {
    const { actor: { organisationId } } = command;
    return this.commands.run(command, {
      action: 'note-publications', objectKind: 'channel', objectId: channelId,
      work: (tx) => this.noteAll(tx, command, channelId, activityIds, toldOn),
      render: async (tx) => {
        const told = await this.store.told(tx, organisationId, channelId, toldOn);
        return { items: await this.render(tx, told), total: told.length };
      },
    });
  }

  /** It was not told after all. */
  @Post(':id/retraction')
  @ApiCreatedResponse({ type: PublicationResponse })
  retract(@CommandContext() command: Command, @Param('id') id: string): Promise<PublicationResponse> {
    const { actor: { organisationId } } = command;
    return this.commands.run(command, {
      action: 'retract-publication', objectKind: 'publication', objectId: id,
      work: (tx) => this.store.change(tx, organisationId, id, retractPublication({ by: tellerOf(command.actor), at: command.at })),
      render: async (tx) => {
        const publication = await this.store.find(tx, organisationId, id);
        return publication && (await this.render(tx, [publication]))[0];
      },
    });
  }

  private async noteAll(tx: EntityManager, { actor, at }: Command, channelId: string, activityIds: readonly string[], toldOn: string): Promise<{ readonly id: string } | Refusal> {
    const channel = await this.channels.find(tx, channelId);
    // In the same order by everybody, so that two who note the same wait for each other and do not stand in each other's way.
    for (const activityId of [...activityIds].sort()) {
      const publicationId = publicationIdOf(actor.organisationId, activityId, channelId, toldOn);
      const activity = await this.activities.findPublished(tx, activityId);
      const noted = await this.store.change(tx, actor.organisationId, publicationId, notePublication({ publicationId, activity, channel, toldOn, by: tellerOf(actor), at }));
      if (isRefusal(noted)) return noted;
    }
    return { id: channelId };
  }

  private async render(tx: EntityManager, publications: readonly Publication[]): Promise<PublicationResponse[]> {
    const ids = [...new Set(publications.map(({ activityId }) => activityId))];
    const rows = ids.length === 0 ? [] : await tx.findBy(ActivityRow, { id: In(ids) });
    const channels = await this.channels.findMany(tx, publications.map(({ channelId }) => channelId));
    return publications.map((one) => PublicationResponse.of(one, new Map(rows.map((row) => [row.id, toState(row)])), channels));
  }
}
