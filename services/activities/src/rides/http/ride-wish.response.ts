import { ApiProperty } from '@nestjs/swagger';
import type { OpenDay } from '../storage/ride-invitation.js';
import { RideLinkResponse } from './ride-link.response.js';

/** A meeting to which one may ask for a ride. */
export class OpenRideDayResponse {
  @ApiProperty({ format: 'date', description: 'For which the meeting was planned.' })
  date: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ minimum: 0, description: 'How many rides are offered already. A wish is written down also where none is yet.' })
  rides: number;

  static of({ date, startsAt, endsAt, rides }: OpenDay): OpenRideDayResponse {
    return { date, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), rides };
  }
}

export class OpenRideDayListResponse {
  @ApiProperty({ type: [OpenRideDayResponse], description: 'The next first.' })
  items: OpenRideDayResponse[];
}

/** A wish that was just written down, with the secret by which one comes back. */
export class RideWishMadeResponse extends RideLinkResponse {
  @ApiProperty({ format: 'uuid', description: 'Whose secret it is: it stands in the path of the link.' })
  organisationId: string;

  @ApiProperty({ maxLength: 200, description: 'Is told once, here and in the letter. It opens the ride, and nothing else.' })
  token: string;
}

export class SignUpRideResponse extends RideLinkResponse {
  @ApiProperty({ format: 'date', description: 'For which the meeting was planned.' })
  date: string;
}

/** The rides of somebody who has signed up. */
export class SignUpRidesResponse {
  @ApiProperty({ type: [OpenRideDayResponse], description: 'To which meetings they may ask for one.' })
  open: OpenRideDayResponse[];

  @ApiProperty({ type: [SignUpRideResponse], description: 'What they have asked for and what has become of it.' })
  rides: SignUpRideResponse[];
}
