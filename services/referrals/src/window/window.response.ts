import { BARRIER_CODES, LANGUAGES } from '@pirtti/kernel';
import { ApiPropertyOptional } from '@nestjs/swagger';

/** Only what both the client and the agreement allow; what is not allowed is not there. */
export class WindowResponse {
  @ApiPropertyOptional()
  givenName?: string;

  @ApiPropertyOptional()
  familyName?: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  phone?: string | null;

  @ApiPropertyOptional({ enum: LANGUAGES })
  language?: string;

  @ApiPropertyOptional({ enum: BARRIER_CODES, isArray: true })
  barriers?: string[];
}
