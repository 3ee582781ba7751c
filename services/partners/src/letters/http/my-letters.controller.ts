import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentPerson, SERVICE_CONFIG, SignedIn, type Command, type Person, type ServiceConfig } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { LETTER_KINDS } from '../letter-kinds.js';
import { OwnLetters } from '../storage/letter-choices.js';
import { ChooseLetterRequest } from './my-letters.request.js';
import { MyLettersResponse } from './my-letters.response.js';

/** Which letters a person gets: theirs to say, once for every organisation for which they act. */
@ApiTags('letters')
@Controller('my/letters')
export class MyLettersController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly commands: Commands, private readonly own: OwnLetters,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: MyLettersResponse })
  mine(@CurrentPerson() person: Person): Promise<MyLettersResponse> {
    return this.tenant.asPublic((tx) => this.render(tx, person));
  }

  /** Does without a kind, or takes it again. It holds for letters that are on their way as well. */
  @Post('choices')
  @AnyRole()
  @ApiCreatedResponse({ type: MyLettersResponse })
  choose(@CommandContext() command: Command, @Body() { kind, isWanted }: ChooseLetterRequest): Promise<MyLettersResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'choose-letters', objectKind: 'letter-choice', objectId: actor.membershipId,
      work: async (tx) => {
        await this.own.choose(tx, actor, { kind, isWanted, at });
        return { id: actor.membershipId };
      },
      render: (tx) => this.render(tx, actor),
    });
  }

  private async render(tx: EntityManager, person: Person): Promise<MyLettersResponse> {
    const [choices, latest] = [await this.own.choices(tx, person), await this.own.latest(tx, person)];
    return MyLettersResponse.from({ kinds: LETTER_KINDS, choices, latest, at: this.clock.now(), quietHours: this.config.letters?.quietHours });
  }
}
