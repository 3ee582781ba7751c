import { ApiProperty } from '@nestjs/swagger';
import type { ImportRow } from '../storage/import.row.js';
import { ImportCountsResponse } from './import-preview.response.js';

/** What came of a file. */
export class OrganisationImportResponse extends ImportCountsResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  source: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'Whose work was marked as ended, because they were no longer in the file.' })
  ended: number;

  static of({ id, source, at, added, changed, same, refused, ended }: ImportRow): OrganisationImportResponse {
    return { id, source, at: at.toISOString(), added, changed, same, refused, ended };
  }
}

export class OrganisationImportListResponse {
  @ApiProperty({ type: [OrganisationImportResponse], description: 'Your organisation’s own, the newest first.' })
  items: OrganisationImportResponse[];

  @ApiProperty()
  total: number;
}
