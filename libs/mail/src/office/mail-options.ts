import type { Deployment, Service } from '@pirtti/contracts';

export interface MailOptions {
  readonly service: Service;
  /** Which of the deployments this process is. */
  readonly deployment: string;
  readonly deployments: readonly Deployment[];
  /** `nats://127.0.0.1:4222`, or one URL per node of a cluster with commas between them. */
  readonly brokerUrl: string;
  /** On how many nodes each mailbox is kept; 1 where the broker is a single server. */
  readonly brokerReplicas?: number;
  /** The nkey seed of the deployment's broker user. */
  readonly brokerSeed: string;
  /** How long reactions to one batch may take before the process gives itself up; half a minute where left out. */
  readonly handledWithinSeconds?: number;
}

/** DI token of the options that `MailModule.forService` was given. */
export const MAIL_OPTIONS = Symbol('MAIL_OPTIONS');
