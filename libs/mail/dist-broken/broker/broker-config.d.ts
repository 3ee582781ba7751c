import type { Deployment } from '@pirtti/contracts';
import type { BrokerUsers } from './broker-users.js';
/** Where the server listens and keeps its files. Monitoring is bound to the loopback address, whatever `host` is. */
export interface BrokerPlace {
    readonly serverName: string;
    readonly host: string;
    readonly port: number;
    readonly monitoringPort: number;
    readonly storeDirectory: string;
    /** Address of the monitoring endpoint; only a container that nothing else reaches has a reason for another. */
    readonly monitoringHost?: string;
}
/** The nats-server configuration: accounts, slots and rights from routes × deployments, and nothing that anyone wrote by hand. */
export declare function brokerConfig(deployments: readonly Deployment[], users: BrokerUsers, place: BrokerPlace): string;
