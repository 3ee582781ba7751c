import { MayBeLeftOut } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalizedText } from '@pirtti/kernel';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A name: in Finnish always. */
export class NamesRequest {
  @ApiProperty({ maxLength: 200 }) @IsString() @IsNotEmpty() @MaxLength(200)
  fi: string;

  @ApiPropertyOptional({ maxLength: 200 }) @MayBeLeftOut() @IsString() @MaxLength(200)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 200 }) @MayBeLeftOut() @IsString() @MaxLength(200)
  en?: string;
}

/** One sentence for lists: as long as the Finnish Service Catalogue allows. */
export class SummaryRequest {
  @ApiProperty({ maxLength: 150 }) @IsString() @MaxLength(150)
  fi: string;

  @ApiPropertyOptional({ maxLength: 150 }) @MayBeLeftOut() @IsString() @MaxLength(150)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 150 }) @MayBeLeftOut() @IsString() @MaxLength(150)
  en?: string;
}

/** A few sentences beside a field. */
export class NoteRequest {
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500)
  fi: string;

  @ApiPropertyOptional({ maxLength: 500 }) @MayBeLeftOut() @IsString() @MaxLength(500)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 500 }) @MayBeLeftOut() @IsString() @MaxLength(500)
  en?: string;
}

export class DescriptionRequest {
  @ApiProperty({ maxLength: 2500 }) @IsString() @MaxLength(2500)
  fi: string;

  @ApiPropertyOptional({ maxLength: 2500 }) @MayBeLeftOut() @IsString() @MaxLength(2500)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 2500 }) @MayBeLeftOut() @IsString() @MaxLength(2500)
  en?: string;
}

/** Empty translations are left out, so that "not translated" is said in one way only. */
export function textOf(request: { fi: string; sv?: string; en?: string }): LocalizedText {
  const [fi, sv, en] = [request.fi.trim(), request.sv?.trim(), request.en?.trim()];
  return { fi, ...(sv && { sv }), ...(en && { en }) };
}

/** A text that may be missing altogether; one that is empty in Finnish is missing. */
export const optionalTextOf = (request: { fi: string; sv?: string; en?: string } | null | undefined): LocalizedText | null =>
  request?.fi.trim() ? textOf(request) : null;
