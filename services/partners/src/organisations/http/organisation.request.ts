import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, SERVICE_LANGUAGE_CODES, tidyBusinessId,
  type LocalizedText, type MunicipalityCode, type OrganisationType, type ServiceLanguage,
} from '@pirtti/kernel';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, Trimmed } from '@pirtti/http-kit';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { OrganisationContent } from '../domain/organisation.js';
import { IsBusinessId } from '../../http/field-checks.js';

/** Lists that are brought over know of organisations that ended in the last century. */
const FIRST_ENDING = 1900;

export class OrganisationNamesRequest {
  @ApiProperty({ maxLength: 200, example: 'Kylän kahvittajat ry' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  fi: string;

  @ApiPropertyOptional({ maxLength: 200 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(200)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 200 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(200)
  en?: string;
}

export class OrganisationDescriptionRequest {
  @ApiProperty({ maxLength: 1000 }) @Trimmed() @IsString() @MaxLength(1000)
  fi: string;

  @ApiPropertyOptional({ maxLength: 1000 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(1000)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 1000 }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(1000)
  en?: string;
}

const PHONE = /^[+()\d][\d ()-]{3,29}$/;
const MOST_PLACES = 310;
const MOST_MEMBERS = 60;

/** What may be said of an organisation. Everything here is public: a contact is the organisation's, not a person's. */
export class OrganisationRequest {
  @ApiProperty({ enum: ORGANISATION_TYPE_CODES, example: 'association' }) @IsIn(ORGANISATION_TYPE_CODES)
  type: OrganisationType;

  @ApiProperty({ type: OrganisationNamesRequest }) @IsNotEmpty() @Nested(() => OrganisationNamesRequest)
  names: OrganisationNamesRequest;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 9, pattern: '^[0-9]{6,7}-[0-9]$', description: 'Y-tunnus, with its check digit.' })
  @BlankIsNull() @IsOptional() @IsBusinessId()
  businessId?: string | null;

  @ApiPropertyOptional({ type: String, enum: MUNICIPALITY_CODES, nullable: true }) @BlankIsNull() @IsOptional() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode | null;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MOST_PLACES, example: ['217'] })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_PLACES) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  serviceArea?: MunicipalityCode[];

  @ApiPropertyOptional({ enum: SERVICE_LANGUAGE_CODES, isArray: true, example: ['fi'] }) @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(SERVICE_LANGUAGE_CODES, { each: true })
  languages?: ServiceLanguage[];

  @ApiPropertyOptional({ type: Boolean, description: 'Whether it owes its texts in Finnish and Swedish.' }) @MayBeLeftOut() @IsBoolean()
  bilingual?: boolean;

  @ApiPropertyOptional({ type: OrganisationDescriptionRequest, nullable: true }) @IsOptional() @Nested(() => OrganisationDescriptionRequest)
  description?: OrganisationDescriptionRequest | null;

  @ApiPropertyOptional({ type: String, format: 'uri', nullable: true, maxLength: 300 }) @BlankIsNull() @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true }) @MaxLength(300)
  website?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true }) @BlankIsNull() @IsOptional() @IsEmail()
  email?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'What it is a part of; of an informal group, its host.' }) @BlankIsNull() @IsOptional() @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', isArray: true, maxItems: MOST_MEMBERS, description: 'Of a joint organisation: those that hold it together.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_MEMBERS) @ArrayUnique() @IsUUID(undefined, { each: true })
  memberIds?: string[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day of its work.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_ENDING)
  endedOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Who goes on with its work.' }) @BlankIsNull() @IsOptional() @IsUUID()
  successorId?: string | null;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Tiedot tarkistettiin', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class ChangeOrganisationRequest extends OrganisationRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 2_000_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;
}

export class DelegateKeepingRequest {
  @ApiProperty({ format: 'uuid', description: 'The organisation whose association adviser is to keep the data.' }) @IsUUID()
  adviserId: string;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Yhdistyksellä ei ole omaa käyttäjää' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class EndDelegationRequest {
  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Yhdistys ylläpitää tietojaan itse' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

/** Empty translations are left out, so that "not translated" is said in one way only. */
const textOf = ({ fi, sv, en }: OrganisationNamesRequest): LocalizedText => ({ fi, ...(sv && { sv }), ...(en && { en }) });

export function contentOf(request: OrganisationRequest): OrganisationContent {
  const { type, names, businessId, municipalityCode, serviceArea, languages, bilingual, description, website, email, phone, parentId, memberIds, endedOn, successorId } = request;
  return {
    type, names: textOf(names), businessId: businessId ? tidyBusinessId(businessId) : null, municipalityCode: municipalityCode ?? null, serviceArea: serviceArea ?? [], languages: languages ?? [],
    bilingual: bilingual ?? false, description: description?.fi ? textOf(description) : null, website: website ?? null, email: email ?? null, phone: phone ?? null,
    parentId: parentId ?? null, memberIds: memberIds ?? [], endedOn: endedOn ?? null, successorId: successorId ?? null,
  };
}
