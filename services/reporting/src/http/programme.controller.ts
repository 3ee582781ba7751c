import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { assessMeasure } from '../measures/domain/measure.js';
import { changeMeasure, findProgramme } from '../measures/storage/programme.store.js';
import { AssessMeasureRequest, ProgrammeResponse } from './programme.dto.js';

/** The programme of the actor's own municipality and how its measures stand. */
@ApiTags('programme')
@Controller('programme')
export class ProgrammeController {
  constructor(private readonly reads: Reads, private readonly commands: Commands) {}

  @Get()
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: ProgrammeResponse })
  read(@CurrentActor() actor: Actor): Promise<ProgrammeResponse> {
    return this.reads.run(actor, { action: 'read-programme', objectKind: 'programme' }, async (tx) => {
      const programme = await findProgramme(tx);
      return programme && ProgrammeResponse.of(programme);
    });
  }

  @Put('measures/:id/assessment')
  @NeedsRole('reporting-officer')
  @ApiOkResponse({ type: ProgrammeResponse })
  assess(@CommandContext() command: Command, @Param('id') id: string, @Body() { assessment, assessmentText }: AssessMeasureRequest): Promise<ProgrammeResponse> {
    return this.commands.run(command, {
      action: 'assess-measure', objectKind: 'measure', objectId: id,
      work: (tx) => changeMeasure(tx, id, assessMeasure({ assessment, text: { ...assessmentText }, at: command.at })),
      render: async (tx) => {
        const programme = await findProgramme(tx);
        return programme && ProgrammeResponse.of(programme);
      },
    });
  }
}
