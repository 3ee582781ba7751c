import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class ConfirmByLinkRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty({ maxLength: 200, example: 'fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE', description: 'What stands behind the # of the link.' }) @IsString() @MaxLength(200)
  token: string;
}

export class ConfirmedResponse {
  @ApiProperty({ format: 'date-time' })
  confirmedAt: string;
}
