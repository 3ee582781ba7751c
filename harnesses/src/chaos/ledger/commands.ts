import type { StageService } from '../stage/deployments.js';

/** A command by its aggregate and the count that it reached: `<uuid> 17`. */
export type Command = string;

/** The version under which a service hears of a count: referrals tells each twice, to reporting first; activities answers each once. */
const COUNT_OF: Readonly<Record<StageService, (version: number) => number>> = {
  reporting: (version) => (version + 1) / 2,
  activities: (version) => version / 2,
  referrals: (version) => version,
};

/** Which command an effect in a service is the effect of. */
export const commandBehind = (service: StageService, aggregate: string, version: number): Command => `${aggregate} ${COUNT_OF[service](version)}`;
