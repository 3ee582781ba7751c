import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import { RideSeatsResponse, SeatWishResponse } from './ride.response.js';

const AFTER = 'Known once the driver has accepted.';

/** Somebody who asks to come along. A driver who has not accepted them sees the area and no more. */
export class AskingPassengerResponse extends SeatWishResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: `${AFTER} Of a referred person the code.` })
  name: string | null;

  @ApiProperty({ type: String, nullable: true, description: AFTER })
  phone: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Till when an answer is waited for; then another is asked.' })
  answerBy: string | null;
}

export class DriverResponse {
  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
}

/** What a link opens: a driver's ride with those who ask, or a passenger's seat with who takes them. */
export class RideLinkResponse {
  @ApiProperty({ enum: ['driver', 'passenger'] })
  as: 'driver' | 'passenger';

  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Where it meets.' })
  place: LocalizedText | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it meets; null where it is off.' })
  startsAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endsAt: string | null;

  @ApiProperty({ description: 'Whether anything can still be changed.' })
  open: boolean;

  @ApiProperty({ type: RideSeatsResponse, nullable: true, description: 'The ride that is driven, or that takes the passenger.' })
  ride: RideSeatsResponse | null;

  @ApiProperty({ type: DriverResponse, nullable: true, description: 'For a passenger who was accepted.' })
  driver: DriverResponse | null;

  @ApiProperty({ type: SeatWishResponse, nullable: true, description: 'One’s own wish.' })
  seat: SeatWishResponse | null;

  @ApiProperty({ type: [AskingPassengerResponse], description: 'For the driver.' })
  passengers: AskingPassengerResponse[];
}
