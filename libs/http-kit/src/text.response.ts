import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Label, LocalizedText } from '@pirtti/kernel';

/** What people wrote: Finnish always, others where given. */
export class TextResponse implements LocalizedText {
  @ApiProperty()
  fi: string;

  @ApiPropertyOptional()
  sv?: string;

  @ApiPropertyOptional()
  en?: string;
}

/** What the system itself says: complete in all three languages. */
export class LabelResponse implements Label {
  @ApiProperty()
  fi: string;

  @ApiProperty()
  sv: string;

  @ApiProperty()
  en: string;
}
