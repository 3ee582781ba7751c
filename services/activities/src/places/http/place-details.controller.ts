import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CommandContext, CurrentActor, NeedsRole, Reads, TextResponse, type Actor, type Command } from '@pirtti/http-kit';
import { refuse, type LocalizedText } from '@pirtti/kernel';
import { newerDetails, takePlaceDetails, type NewerDetails } from '../../activities/domain/follow-place.js';
import { ActivityResponse } from '../../activities/http/activity.response.js';
import { OwnActivity } from '../../activities/http/own-activity.js';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { PickedPlaces } from '../storage/picked-places.js';

export class NewerPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  placeId: string;

  @ApiProperty({ type: TextResponse, description: 'What the place is called now.' })
  names: LocalizedText;

  @ApiProperty({ type: [String], description: 'What is otherwise now.' })
  fields: readonly string[];

  static of = ({ place: { id, names }, fields }: NewerDetails): NewerPlaceResponse => ({ placeId: id, names, fields });
}

export class NewerPlaceListResponse {
  @ApiProperty({ type: [NewerPlaceResponse] })
  items: NewerPlaceResponse[];
}

/** What the places that were picked say now: an owner's own activities follow by themselves, others take it when they want. */
@ApiTags('activities')
@Controller('activities/:id/place-details')
@NeedsRole('activity-publisher')
export class PlaceDetailsController {
  constructor(private readonly reads: Reads, private readonly activities: ActivityReader, private readonly picked: PickedPlaces, private readonly own: OwnActivity) {}

  @Get()
  @ApiOkResponse({ type: NewerPlaceListResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NewerPlaceListResponse> {
    return this.reads.run(actor, { action: 'read-place-details', objectKind: 'activity', objectId: id }, async (tx) => {
      const activity = await this.activities.findOwn(tx, actor.organisationId, id);
      return activity && { items: newerDetails(activity, await this.picked.registryOf(tx, activity.content)).map((one) => NewerPlaceResponse.of(one)) };
    });
  }

  @Post()
  @ApiCreatedResponse({ type: ActivityResponse })
  take(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.own.change(command, 'take-place-details', id, async (tx) => {
      const activity = await this.activities.findOwn(tx, command.actor.organisationId, id);
      return activity ? takePlaceDetails(await this.picked.registryOf(tx, activity.content), command.at) : () => refuse('not-found');
    });
  }
}
