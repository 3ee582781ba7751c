import type { ServiceConfig } from '@pirtti/http-kit';
import type { FreshnessLimits } from './domain/freshness.js';

const USUAL: FreshnessLimits = { remindAfterMonths: 15, archiveAfterMonths: 18 };

/** The installation's limits. */
export const limitsOf = ({ freshness }: Pick<ServiceConfig, 'freshness'>): FreshnessLimits => freshness ?? USUAL;
