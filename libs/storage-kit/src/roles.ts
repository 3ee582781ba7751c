/** The three database roles of a service: one that migrates, one for people's requests, one for mail. */
export interface ServiceRoles {
  /** Owns the tables and runs migrations; no request ever uses it. */
  readonly owner: string;
  /** Answers people. Neither owner nor BYPASSRLS. */
  readonly app: string;
  /** Sends and receives mail. Neither owner nor BYPASSRLS. */
  readonly mail: string;
}

const SERVICE_NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** The role names of a service, e.g. `referrals_owner`. */
export function rolesOf(service: string): ServiceRoles {
  if (!SERVICE_NAME.test(service)) throw new Error(`"${service}" cannot name a service: small letters, digits and _ only`);
  return { owner: `${service}_owner`, app: `${service}_app`, mail: `${service}_mail` };
}

/** The organisation that readers without a membership act as: it owns nothing, so they see only what is published. */
export const PUBLIC_ORGANISATION = '00000000-0000-0000-0000-000000000000';
