import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import { newKey } from './new-key';
import { tellSessionEnded } from './session-ended';
import type { ActivitiesPaths } from './types/activities';
import type { PartnersPaths } from './types/partners';
import type { ReferralsPaths } from './types/referrals';
import type { ReportingPaths } from './types/reporting';

const everyCall: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language);
    // A command without a key of its own gets one, so that a repeated packet never does a thing twice.
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) tellSessionEnded();
    return undefined;
  },
};

/** Headers that the gateway and `everyCall` add by themselves need not be named at each call. */
type WithoutHeaders<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: Omit<Parameters, 'header'> & { header?: never } }
      : Paths[Path][Method];
  };
};

/** One client per service, all through the gateway: no token ever comes to the browser. */
function client<Paths extends object>(service: string) {
  const made = createClient<WithoutHeaders<Paths>>({ baseUrl: `/api/${service}`, cache: 'no-store' });
  made.use(everyCall);
  return made;
}

export const partners = client<PartnersPaths>('partners');
export const activities = client<ActivitiesPaths>('activities');
export const referrals = client<ReferralsPaths>('referrals');
export const reporting = client<ReportingPaths>('reporting');
