import { Injectable } from '@nestjs/common';
import { Commands, Organisations, type Actor, type Command } from '@pirtti/http-kit';
import { refuse, type Decision, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Activity } from '../domain/activity.js';
import type { ActivityContent } from '../domain/activity-content.js';
import type { ActivityFact } from '../domain/activity-facts.js';
import { ActivityReader } from '../storage/activity.reader.js';
import { ActivityStore } from '../storage/activity.store.js';
import { ActivityRenderer } from './activity-renderer.js';
import type { ActivityResponse } from './activity.response.js';

type Decide = Decision<Activity | undefined, ActivityFact>;

/** Carries out a command about an organisation's own activity, and shows what it is then. */
@Injectable()
export class OwnActivity {
  constructor(
    private readonly commands: Commands,
    private readonly store: ActivityStore,
    private readonly activities: ActivityReader,
    private readonly organisations: Organisations,
    private readonly renderer: ActivityRenderer,
  ) {}

  /** @param decide asked inside the transaction, where it may look at what else the decision needs */
  change(command: Command, action: string, id: string, decide: (tx: EntityManager) => Decide | Promise<Decide>): Promise<ActivityResponse> {
    return this.commands.run(command, {
      action, objectKind: 'activity', objectId: id,
      work: async (tx) => this.store.change(tx, id, await decide(tx)),
      render: (tx, shown) => this.show(tx, command.actor, shown, command.at),
    });
  }

  async show(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ActivityResponse | undefined> {
    const activity = await this.activities.findOwn(tx, actor.organisationId, id);
    return activity && this.renderer.renderOne(tx, activity, at);
  }

  /** A refusal where a co-organiser is nobody that the registry knows. */
  async strangersIn(tx: EntityManager, { coOrganiserIds }: ActivityContent): Promise<Refusal | undefined> {
    const known = coOrganiserIds.length > 0 ? await this.organisations.findMany(tx, coOrganiserIds) : new Map<string, unknown>();
    const strangers = coOrganiserIds.filter((id) => !known.has(id));
    return strangers.length > 0 ? refuse('co-organiser-is-unknown', { organisationIds: strangers }) : undefined;
  }

  /** Whether the organisation must serve people in Swedish too. */
  async isBilingual(tx: EntityManager, { actor }: Command): Promise<boolean> {
    return (await this.organisations.find(tx, actor.organisationId))?.bilingual ?? false;
  }
}
