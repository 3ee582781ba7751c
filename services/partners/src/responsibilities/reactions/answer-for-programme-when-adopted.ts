import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { actAs } from '@pirtti/storage-kit';
import { mattersOf } from '../domain/programme-matter.js';
import { ProgrammeMatterStore } from '../storage/programme-matter.store.js';

/** A municipality has a programme: somebody has to answer for it and for each of its measures. */
@Controller()
export class AnswerForProgrammeWhenAdopted {
  constructor(private readonly matters: ProgrammeMatterStore) {}

  @OnEvent('reporting.programme-adopted.v1')
  async react(@Payload() { data, organisation, time }: PirttiEvent<'reporting.programme-adopted.v1'>, @Ctx() { tx }: MailContext): Promise<void> {
    await actAs(tx, organisation);
    // the envelope's owner, not the data's word for it: nobody fills another's list
    await this.matters.keep(tx, organisation, mattersOf({ ...data, organisationId: organisation }), new Date(time));
  }
}
