import { ApiProperty } from '@nestjs/swagger';
import type { ImportRow } from '../storage/import.row.js';
import { ImportCountsResponse } from './import-fates.response.js';

export class ContactsImportedResponse extends ImportCountsResponse {
  @ApiProperty({ description: 'Whose role was ended, because they were no longer in the file.' })
  ended: number;
}

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

  @ApiProperty({ type: ContactsImportedResponse, description: 'What came of the contact persons on its rows.' })
  contacts: ContactsImportedResponse;

  static of({ id, source, at, added, changed, same, refused, ended, ...row }: ImportRow): OrganisationImportResponse {
    const contacts = { added: row.contactsAdded, changed: row.contactsChanged, same: row.contactsSame, refused: row.contactsRefused, ended: row.contactsEnded };
    return { id, source, at: at.toISOString(), added, changed, same, refused, ended, contacts };
  }
}

export class OrganisationImportListResponse {
  @ApiProperty({ type: [OrganisationImportResponse], description: 'Your organisation’s own, the newest first.' })
  items: OrganisationImportResponse[];

  @ApiProperty()
  total: number;
}
