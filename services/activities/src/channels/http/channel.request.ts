import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { CHANNEL_KIND_CODES, LANGUAGES, MUNICIPALITY_CODES, type ChannelKind, type Language, type MunicipalityCode } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsTimeOfDay, PHONE } from '../../http/field-checks.js';
import type { ChannelContent } from '../domain/channel.js';

export class DeadlineRequest {
  @ApiProperty({ minimum: 1, maximum: 7, example: 1, description: 'ISO weekday, Monday is 1.' }) @IsInt() @Min(1) @Max(7)
  weekday: number;

  @ApiProperty({ example: '12:00', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }) @IsTimeOfDay()
  time: string;
}

/** Where the channel's office is reached; not a person's own number. */
export class ChannelContactRequest {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Toimitus', description: 'The office or duty, not a person’s name.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  office?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source, example: '040 000 0404' }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true, example: 'menot@lehti.example' }) @BlankIsNull() @IsOptional() @IsEmail()
  email?: string | null;
}

/** A channel: where people are told what there is to do. Everything here is read by all who work here. */
export class ChannelRequest {
  @ApiProperty({ enum: CHANNEL_KIND_CODES, example: 'newspaper' }) @IsIn(CHANNEL_KIND_CODES)
  kind: ChannelKind;

  @ApiProperty({ maxLength: 200, example: 'Lestijokilaakson Viikko' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, minItems: 1, maxItems: MUNICIPALITY_CODES.length, example: ['217'], description: 'Where its readers live.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MUNICIPALITY_CODES.length) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  municipalityCodes: MunicipalityCode[];

  @ApiProperty({ enum: LANGUAGES, isArray: true, minItems: 1, maxItems: LANGUAGES.length, example: ['fi'] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(LANGUAGES.length) @ArrayUnique() @IsIn(LANGUAGES, { each: true })
  languages: Language[];

  @ApiPropertyOptional({ type: DeadlineRequest, nullable: true, description: 'By when a text for the next issue must have come; null where there is none.' }) @IsOptional() @Nested(() => DeadlineRequest)
  deadline?: DeadlineRequest | null;

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 50, maximum: 100_000, example: 1500, description: 'How many characters a text may have; null where nobody counts.' }) @IsOptional() @IsInt() @Min(50) @Max(100_000)
  lengthLimit?: number | null;

  @ApiPropertyOptional({ type: ChannelContactRequest, nullable: true }) @IsOptional() @Nested(() => ChannelContactRequest)
  contact?: ChannelContactRequest | null;

  @ApiPropertyOptional({ type: String, format: 'uri', nullable: true, maxLength: 500, example: 'https://lehti.example/menot' }) @BlankIsNull() @IsOptional() @MaxLength(500) @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  url?: string | null;

  @ApiPropertyOptional({ default: true, description: 'Whether it is in use. One that is not is seen by those alone who keep it.' }) @MayBeLeftOut() @IsBoolean()
  active?: boolean;
}

export class ChangeChannelRequest extends ChannelRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Palstan pituus muuttui.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ListChannelsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name or the office.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: CHANNEL_KIND_CODES }) @MayBeLeftOut() @IsIn(CHANNEL_KIND_CODES)
  kind?: ChannelKind;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Those whose readers live there.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that the reader’s organisation keeps.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  mine?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Also the organisation’s own that are out of use.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  unused?: boolean;
}

export class ExportChannelsRequest extends ListChannelsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

/** What was sent, with one way only to say "nothing". */
export const channelContentOf = ({ kind, name, municipalityCodes, languages, deadline, lengthLimit, contact, url, active }: ChannelRequest): ChannelContent => ({
  kind, name, municipalityCodes: [...municipalityCodes].sort(), languages: LANGUAGES.filter((one) => languages.includes(one)),
  deadline: deadline ? { weekday: deadline.weekday, time: deadline.time } : null, lengthLimit: lengthLimit ?? null,
  contact: contact && (contact.office || contact.phone || contact.email) ? { office: contact.office ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
  url: url ?? null, active: active ?? true,
});
