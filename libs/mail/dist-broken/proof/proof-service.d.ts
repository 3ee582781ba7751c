import { type MigrationClass } from '@pirtti/storage-kit';
import { type DynamicModule } from '@nestjs/common';
/**
 * The smallest services that mail can connect: one counts up numbers on aggregates and tells of each, the other writes down
 * every telling that reaches it. Real processes of them are killed to prove that nothing is lost, doubled or reordered.
 */
/** What a proof process is started with, as JSON in PIRTTI_PROOF. */
export interface ProofSettings {
    readonly service: 'referrals' | 'reporting';
    readonly appUrl: string;
    readonly mailUrl: string;
    readonly brokerUrl: string;
    readonly brokerSeed: string;
    /** Where the writer notes each command that was acknowledged to it. */
    readonly ledger: string;
}
export declare const ORGANISATION = "2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02";
export declare const DEPLOYMENTS: readonly import("@pirtti/contracts").Deployment[];
export declare const WRITER_MIGRATIONS: readonly MigrationClass[];
export declare const READER_MIGRATIONS: readonly MigrationClass[];
export declare const settings: () => ProofSettings;
export declare function proofModule({ service, appUrl, mailUrl, brokerUrl, brokerSeed }: ProofSettings): DynamicModule;
