import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { LETTER_KINDS } from '../letter-kinds.js';

const DECLINABLE = LETTER_KINDS.filter(({ mayBeDeclined }) => mayBeDeclined).map(({ code }) => code);

export class ChooseLetterRequest {
  @ApiProperty({ enum: DECLINABLE, description: 'A kind that one can do without.' }) @IsIn(DECLINABLE)
  kind: string;

  @ApiProperty() @IsBoolean()
  isWanted: boolean;
}
