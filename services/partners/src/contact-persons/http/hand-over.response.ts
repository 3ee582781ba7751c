import { ApiProperty } from '@nestjs/swagger';
import { ContactPersonResponse } from './contact-person.response.js';

export const OUTCOMES = ['handed-over', 'ended', 'cancelled', 'refused'] as const;
/** What only its parties see is named by them, and handed over by one of them. */
const KINDS = ['appointment', 'responsibility', 'unseen-responsibility'] as const;
export type RowOutcome = (typeof OUTCOMES)[number];

/** What became of one thing that was in the person’s name. */
export class HandOverRowResponse {
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Of an appointment the code of its role, of a responsibility the name of its matter, of one that the reader may not see the names of its parties.' })
  title: string;

  @ApiProperty({ enum: OUTCOMES, description: '`ended` where nobody follows, `cancelled` where moreover it had not begun.' })
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
