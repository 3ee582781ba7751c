import { z } from 'zod';
import { ROUTES, SERVICES, type Service } from './routes.js';
import type { EventType } from './contracts.js';

/** One service run by one organisation: the unit of isolation on the broker. */
export interface Deployment {
  /** Names the broker account, the mailbox slots and the event source. */
  readonly name: string;
  readonly service: Service;
  /** Who runs it. */
  readonly operator: string;
  /** Whose addressed mail it receives, and in whose name it may send: all, or the named ones. */
  readonly serves: '*' | readonly string[];
}

const deploymentsShape = z.strictObject({
  deployments: z.array(z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    service: z.enum(SERVICES),
    operator: z.string().min(1).max(200),
    serves: z.union([z.literal('*'), z.array(z.uuid()).min(1)]),
  })).min(1),
});

/** Reads a deployments file's JSON; throws with the path of what is wrong. */
export function parseDeployments(json: unknown): readonly Deployment[] {
  const { deployments } = deploymentsShape.parse(json);
  const names = new Set(deployments.map((deployment) => deployment.name));
  if (names.size !== deployments.length) throw new Error('deployments: two have the same name');
  return deployments;
}

/** The deployments that receive an event. An addressee's event without a recipient reaches nobody. */
export function receiversOf(type: EventType, recipientOrganisation: string | undefined, deployments: readonly Deployment[]): readonly Deployment[] {
  return deployments.filter((deployment) =>
    ROUTES[type].some((route) =>
      route.to.includes(deployment.service)
      && (route.kind === 'broadcast'
        || (recipientOrganisation !== undefined && (deployment.serves === '*' || deployment.serves.includes(recipientOrganisation))))));
}

/** Every ordered pair (sender, receiver) that any route makes; receipts flow the other way along the same pair. */
export function channelsBetween(deployments: readonly Deployment[]): readonly { readonly sender: Deployment; readonly receiver: Deployment }[] {
  const events = Object.entries(ROUTES) as [EventType, (typeof ROUTES)[EventType]][];
  return deployments.flatMap((sender) => deployments
    .filter((receiver) => receiver.name !== sender.name
      && events.some(([type, routes]) => type.startsWith(`${sender.service}.`) && routes.some((route) => route.to.includes(receiver.service))))
    .map((receiver) => ({ sender, receiver })));
}
