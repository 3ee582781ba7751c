import type { Deployment } from '@pirtti/contracts';
/** Public keys: what the broker's configuration may know. */
export interface BrokerUsers {
    /** By deployment. */
    readonly deployments: Readonly<Record<string, string>>;
    /** Reads the broker's own state; sees no mail. */
    readonly monitor: string;
}
/** Seeds: each is the secret of one user and belongs to that user alone. */
export interface BrokerSeeds {
    readonly deployments: Readonly<Record<string, string>>;
    readonly monitor: string;
}
/** Makes one new nkey user per deployment and one for watching. */
export declare function makeUsers(deployments: readonly Deployment[]): {
    readonly users: BrokerUsers;
    readonly seeds: BrokerSeeds;
};
