import { ApiPropertyOptional } from '@nestjs/swagger';
import { MUNICIPALITY_CODES } from '@pirtti/kernel';
import { IsIn, IsOptional } from 'class-validator';

export class ListOrganisationsRequest {
  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Those that live in it or serve it.' }) @IsOptional() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: string;
}
