import { ApiProperty } from '@nestjs/swagger';

/** What the system itself says: complete in all three languages. */
export class LabelResponse {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}
