import { Injectable } from '@nestjs/common';
import { Commands, type Command } from '@pirtti/http-kit';
import type { Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { ApplicationFact } from '../domain/application-facts.js';
import type { Application } from '../domain/application.js';
import { TellingApplicants } from '../../letters/telling-applicants.js';
import { ApplicationRenderer } from './application-renderer.js';
import type { ApplicationResponse } from './application.response.js';

type Change = Decision<Application | undefined, ApplicationFact>;

/** Commands on one application, of either side: decided, remembered, and shown as that side may see it. */
@Injectable()
export class ApplicationCommands {
  constructor(private readonly commands: Commands, private readonly applications: TellingApplicants, private readonly renderer: ApplicationRenderer) {}

  /** For what is decided upon the application alone. */
  decide(command: Command, action: string, id: string, decide: Change): Promise<ApplicationResponse> {
    return this.change(command, action, id, () => Promise.resolve(decide));
  }

  /** For what has to be gathered first, in the same transaction. */
  change(command: Command, action: string, objectId: string, gather: (tx: EntityManager) => Promise<Change>): Promise<ApplicationResponse> {
    return this.commands.run(command, {
      action, objectKind: 'grant-application', objectId,
      work: async (tx) => this.applications.change(tx, objectId, await gather(tx)),
      render: (tx, id) => this.renderer.letter(tx, command.actor, id, command.at),
    });
  }
}
