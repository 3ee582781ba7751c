import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from '@pirtti/http-kit';
import { isQuiet, LETTER_STATUSES, type AnyLetterKind, type LetterStatus } from '@pirtti/notify';
import type { Choice, OwnLetter } from '../storage/letter-choices.js';

/** A kind of letter, and whether the person gets it. */
export class LetterKindResponse {
  @ApiProperty({ example: 'meeting' })
  code: string;

  @ApiProperty({ type: LabelResponse })
  title: LabelResponse;

  @ApiProperty({ type: LabelResponse, description: 'When it comes and, where nobody can do without it, why.' })
  explanation: LabelResponse;

  @ApiProperty({ description: 'Whether one can do without it.' })
  mayBeDeclined: boolean;

  @ApiProperty()
  isWanted: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When that was last chosen; null where nothing ever was.' })
  chosenAt: string | null;

  static of({ code, title, explanation, mayBeDeclined }: AnyLetterKind, choices: readonly Choice[]): LetterKindResponse {
    const choice = mayBeDeclined ? choices.find(({ kind }) => kind === code) : undefined;
    return { code, title, explanation, mayBeDeclined, isWanted: choice?.isWanted ?? true, chosenAt: choice?.at.toISOString() ?? null };
  }
}

/** A letter to the person: that it was there, and nothing of what it said. */
export class OwnLetterResponse {
  @ApiProperty({ type: LabelResponse })
  title: LabelResponse;

  @ApiProperty({ enum: LETTER_STATUSES })
  status: LetterStatus;

  @ApiProperty({ description: 'Whether it rests until the morning.' })
  waitsForMorning: boolean;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it went, or when it was clear that it never will.' })
  settledAt: string | null;
}

interface Around {
  readonly kinds: readonly AnyLetterKind[];
  readonly choices: readonly Choice[];
  readonly latest: readonly OwnLetter[];
  readonly at: Date;
  readonly quietHours: Parameters<typeof isQuiet>[1];
}

export class MyLettersResponse {
  @ApiProperty({ type: [LetterKindResponse], description: 'Those that one can do without first.' })
  kinds: LetterKindResponse[];

  @ApiProperty({ type: [OwnLetterResponse], description: 'The latest letters to the person, the newest first.' })
  latest: OwnLetterResponse[];

  static from({ kinds, choices, latest, at, quietHours }: Around): MyLettersResponse {
    const ordered = [...kinds].sort((a, b) => Number(b.mayBeDeclined) - Number(a.mayBeDeclined));
    const titles = new Map(kinds.map(({ code, title }) => [code, title]));
    return {
      kinds: ordered.map((kind) => LetterKindResponse.of(kind, choices)),
      latest: latest.flatMap(({ kind, urgent, status, writtenAt, settledAt }) => {
        const title = titles.get(kind);
        return title ? [{ title, status, waitsForMorning: status === 'waiting' && !urgent && isQuiet(at, quietHours), writtenAt: writtenAt.toISOString(), settledAt: settledAt?.toISOString() ?? null }] : [];
      }),
    };
  }
}
