/** Older servers let one account purge another's streams, or cannot flush to disk before they acknowledge. */
export declare const OLDEST_BROKER = "2.10.27";
/** One clear sentence when the server is too old to be trusted with mail; undefined when it will do. */
export declare function brokerTooOld(version: string): string | undefined;
/** What is wrong with a running server, in sentences, by its monitoring address (`http://127.0.0.1:8222`); empty when all is well. For the start script, on every node. */
export declare function brokerProblems(monitoringUrl: string): Promise<readonly string[]>;
