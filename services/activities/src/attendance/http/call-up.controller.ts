import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeedsRole, Reads, type Actor } from '@pirtti/http-kit';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { AttendanceReader } from '../storage/attendance.reader.js';

export class CallUpResponse {
  @ApiProperty({ type: Number, nullable: true, description: 'How many were called; null where nobody was.' })
  invited: number | null;

  @ApiProperty({ type: 'integer', description: 'Visits that have been marked.' })
  attended: number;
}

/** Of a whole age group that was called, how many came (R2-48). */
@ApiTags('attendance')
@Controller('activities/:id/call-up')
@NeedsRole('activity-publisher')
export class CallUpController {
  constructor(private readonly reads: Reads, private readonly activities: ActivityReader, private readonly attendances: AttendanceReader) {}

  @Get()
  @ApiOkResponse({ type: CallUpResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CallUpResponse> {
    return this.reads.run(actor, { action: 'read-call-up', objectKind: 'activity', objectId: id }, async (tx) => {
      const activity = await this.activities.findOwn(tx, actor.organisationId, id);
      return activity && { invited: activity.content.invited ?? null, attended: await this.attendances.visits(tx, id) };
    });
  }
}
