import { readFileSync } from 'node:fs';
import { parseDeployments, type Deployment } from '@pirtti/contracts';

const HOUSE = new URL('../../../../infra/deployments.json', import.meta.url);

/** The deployments that this house runs. */
export const ourHouse = (): readonly Deployment[] => parseDeployments(JSON.parse(readFileSync(HOUSE, 'utf8')));

const deployment = (name: string, service: Deployment['service'], organisation?: string): Deployment =>
  ({ name, service, operator: name, serves: organisation === undefined ? '*' : [organisation] });

/** A larger neighbourhood, in which like meets like: two associations with activities of their own, two regions, two who report. */
export const NEIGHBOURHOOD: readonly Deployment[] = [
  deployment('partners', 'partners'),
  deployment('activities-a', 'activities', '11111111-1111-4111-8111-111111111111'),
  deployment('activities-b', 'activities', '22222222-2222-4222-8222-222222222222'),
  deployment('region-a', 'referrals', '33333333-3333-4333-8333-333333333333'),
  deployment('region-b', 'referrals', '44444444-4444-4444-8444-444444444444'),
  deployment('reporting', 'reporting'),
  deployment('reporting-b', 'reporting'),
];
