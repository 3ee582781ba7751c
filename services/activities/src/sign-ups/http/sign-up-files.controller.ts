import { Controller, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { csvFile, CurrentActor, GetCsv, GetXlsx, MayBeLeftOut, MOST_ROWS_OF_A_FILE, NeedsRole, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { IsIn } from 'class-validator';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { SignUpReader } from '../storage/sign-up.reader.js';
import { poolNamed } from './seats.response-of.js';
import { SignUpRenderer } from './sign-up-renderer.js';
import { signUpTable } from './sign-up-table.js';
import { SignUpsOfRequest } from './sign-up.request.js';

export class ExportSignUpsRequest extends SignUpsOfRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'In which the headings are.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

/** Who has signed up for one occurrence or the series, as files for whoever opens the door. */
@ApiTags('sign-ups')
@Controller('activities/:id/sign-ups')
@NeedsRole('activity-publisher')
export class SignUpFilesController {
  constructor(private readonly reads: Reads, private readonly signUps: SignUpReader, private readonly renderer: SignUpRenderer) {}

  @GetCsv('list')
  async csv(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ExportSignUpsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, id, request));
  }

  @GetXlsx('list')
  async xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ExportSignUpsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, id, request));
  }

  private table(actor: Actor, id: string, { date, wording = 'fi' }: ExportSignUpsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-sign-ups', objectKind: 'activity', objectId: id, personal: true }, async (tx) => {
      if (!(await tx.findOneBy(ActivityRow, { organisationId: actor.organisationId, id }))) return undefined;
      const { items } = await this.signUps.list(tx, { activityId: id, pool: poolNamed(date), page: 1, pageSize: MOST_ROWS_OF_A_FILE });
      return signUpTable(await this.renderer.render(tx, items), wording);
    });
  }
}
