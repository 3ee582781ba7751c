import type { StageService } from './deployments.js';

/** What a process of the stage is started with. */
export interface ProcessSettings {
  readonly service: StageService;
  readonly appUrl: string;
  readonly mailUrl: string;
  readonly brokerUrl: string;
  readonly brokerSeed: string;
  readonly brokerReplicas: number;
  /** Of a writer: where it notes each command that was acknowledged to it, and from where its choices follow. */
  readonly ledger?: string;
  readonly seed?: number;
}

const VARIABLE = 'PIRTTI_CHAOS';

export const toEnvironment = (settings: ProcessSettings): NodeJS.ProcessEnv => ({ ...process.env, [VARIABLE]: JSON.stringify(settings) });

export const ownSettings = (): ProcessSettings => JSON.parse(process.env[VARIABLE] ?? '{}') as ProcessSettings;
