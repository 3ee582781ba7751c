import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalizedText } from '@pirtti/kernel';

/** What people wrote: Finnish always, others where given. */
export class TextResponse implements LocalizedText {
  @ApiProperty()
  fi: string;

  @ApiPropertyOptional()
  sv?: string;

  @ApiPropertyOptional()
  en?: string;
}
