import type { Deployment, Service } from '@pirtti/contracts';
export interface MailOptions {
    readonly service: Service;
    /** Which of the deployments this process is. */
    readonly deployment: string;
    readonly deployments: readonly Deployment[];
    /** `nats://127.0.0.1:4222` */
    readonly brokerUrl: string;
    /** The nkey seed of the deployment's broker user. */
    readonly brokerSeed: string;
}
/** DI token of the options that `MailModule.forService` was given. */
export declare const MAIL_OPTIONS: unique symbol;
