import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Nested, PagingRequest, Trimmed } from '@pirtti/http-kit';
import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, type ActivityKind, type MunicipalityCode, type TargetGroup } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ContactRequest } from '../../activities/http/activity.request.js';
import type { SourceContent } from '../domain/source.js';
import { ROW_FATES, type RowFate } from '../storage/import.rows.js';

/** What holds for a source's activities where it does not say it itself. */
export class UsualRequest {
  @ApiProperty({ enum: ACTIVITY_KIND_CODES }) @IsIn(ACTIVITY_KIND_CODES)
  kind: ActivityKind;

  @ApiProperty({ enum: MUNICIPALITY_CODES }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: [String], example: ['fi'], maxItems: 20 }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @Matches(/^[a-z]{2,3}$/, { each: true })
  languages?: string[];

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(30) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups?: TargetGroup[];

  @ApiPropertyOptional({ description: 'Whether all of it is free of charge.' }) @MayBeLeftOut() @IsBoolean()
  free?: boolean;

  @ApiPropertyOptional({ type: ContactRequest, nullable: true }) @IsOptional() @Nested(() => ContactRequest)
  contact?: ContactRequest | null;
}

/** From where activities are brought, and how. */
export class SourceRequest {
  @ApiProperty({ minLength: 3, maxLength: 100, example: 'Kylän tapahtumakalenteri' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(100)
  name: string;

  @ApiPropertyOptional({ type: String, format: 'uri', nullable: true, maxLength: 500, example: 'https://kyla.example/kalenteri.ics', description: 'Where the calendar is fetched; null for files that somebody sends.' })
  @BlankIsNull() @IsOptional() @MaxLength(500) @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true })
  address?: string | null;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 168, default: 6 }) @MayBeLeftOut() @IsInt() @Min(1) @Max(168)
  everyHours?: number;

  @ApiProperty({ type: UsualRequest }) @IsNotEmpty() @Nested(() => UsualRequest)
  usual: UsualRequest;

  @ApiPropertyOptional({ default: false, description: 'Whether what is whole is offered at once; otherwise it waits as a draft.' }) @MayBeLeftOut() @IsBoolean()
  publish?: boolean;
}

export class ChangeSourceRequest extends SourceRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of the reading upon which it is changed.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;
}

/** In UTF-8 and as JSON it must fit into the body that a service reads. */
const LONGEST = 200_000;
const FINGERPRINT = /^[0-9a-f]{64}$/;

export class PreviewRequest {
  @ApiPropertyOptional({ maxLength: LONGEST, example: 'Nimi;Päivä;Alkaa;Päättyy\nKyläkahvit;25.11.2026;13.00;15.00', description: 'A calendar or a table as text. Left out for a source that has an address: then it is fetched.' })
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(LONGEST)
  text?: string;

  @ApiPropertyOptional({ description: 'Whether the source’s words come in place of what somebody has written otherwise here.' }) @MayBeLeftOut() @IsBoolean()
  overEdits?: boolean;
}

export class RunRequest extends PreviewRequest {
  @ApiProperty({ pattern: FINGERPRINT.source, description: 'Of the preview that was looked at.' }) @IsString() @Matches(FINGERPRINT)
  fingerprint: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 100_000, description: 'How many vanish, where they are more than five and a fifth of the source.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(100_000)
  told?: number;
}

export class ListRunRowsRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: ROW_FATES }) @MayBeLeftOut() @IsIn(ROW_FATES)
  fate?: RowFate;
}

export function sourceContentOf({ name, address, everyHours = 6, usual: { contact, free, ...usual }, publish = false }: SourceRequest): SourceContent {
  return {
    name, address: address ?? null, everyHours, publish,
    usual: {
      kind: usual.kind, municipalityCode: usual.municipalityCode, languages: usual.languages ?? [], targetGroups: usual.targetGroups ?? [], price: free ? { free: true } : null,
      contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
    },
  };
}
