import { ApiProperty } from '@nestjs/swagger';
import { ContactPersonResponse } from './contact-person.response.js';

export const OUTCOMES = ['handed-over', 'ended', 'refused'] as const;
export type RowOutcome = (typeof OUTCOMES)[number];

/** What became of one thing that was in the person’s name. */
export class HandOverRowResponse {
  @ApiProperty({ enum: ['appointment', 'responsibility'] })
  kind: string;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Of an appointment the code of its role, of a responsibility the name of its matter.' })
  title: string;

  @ApiProperty({ enum: OUTCOMES, description: '`ended` where nobody follows.' })
  outcome: RowOutcome;

  @ApiProperty({ type: String, nullable: true, description: 'Why not, in the reader’s language.' })
  problem: string | null;
}

export class HandOverResponse {
  @ApiProperty({ type: [HandOverRowResponse], description: 'Empty where nothing was left to hand over.' })
  rows: HandOverRowResponse[];

  @ApiProperty({ type: ContactPersonResponse })
  person: ContactPersonResponse;
}
