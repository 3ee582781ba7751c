import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { IsBoolean, IsInt, IsNotEmpty, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

const FINGERPRINT = /^[0-9a-f]{64}$/;
/** In UTF-8 and as JSON it must fit into the body that a service reads. */
const LONGEST = 200_000;

/** A file as text, and the name by which its source is known from one time to the next. */
export class PreviewImportRequest {
  @ApiProperty({ minLength: 3, maxLength: 100, example: 'Yhdistysluettelo', description: 'Where the file comes from. The same name each time, so that what is no longer there is noticed.' })
  @Trimmed() @IsString() @MinLength(3) @MaxLength(100)
  source: string;

  @ApiProperty({ maxLength: LONGEST, example: 'Nimi;Tyyppi;Kotikunta\nKylän kahvittajat ry;Yhdistys;Kannus', description: 'CSV with the headings of the list that can be taken along, in any of its languages. An informal group’s host is told by its business ID or its name, in the registry or in the same file. A contact person’s name, e-mail, telephone and role may stand on the organisation’s row.' })
  @IsString() @IsNotEmpty() @MaxLength(LONGEST)
  text: string;
}

export class ImportOrganisationsRequest extends PreviewImportRequest {
  @ApiProperty({ pattern: FINGERPRINT.source, description: 'Of the preview that was looked at.' }) @IsString() @Matches(FINGERPRINT)
  fingerprint: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Whether the work of those that are no longer in the file ends today.' }) @MayBeLeftOut() @IsBoolean()
  endMissing?: boolean;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 100_000, description: 'How many of them end, where they are more than a fifth of the source.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(100_000)
  told?: number;

  @ApiPropertyOptional({ type: Boolean, description: 'Whether the roles of contact persons who are no longer in the file end today.' }) @MayBeLeftOut() @IsBoolean()
  endMissingContacts?: boolean;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 100_000, description: 'How many of them end, where they are more than a fifth of those that the source named.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(100_000)
  toldContacts?: number;
}
