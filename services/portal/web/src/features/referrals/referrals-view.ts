/** What the address bar holds of the list of referrals: never anything of a person. */
export interface ReferralsView {
  readonly kaikki?: true;
  readonly sivu?: number;
}

export function readReferralsView(search: Record<string, unknown>): ReferralsView {
  const page = Number(search['sivu']);
  return { ...(search['kaikki'] === true && { kaikki: true as const }), ...(Number.isInteger(page) && page > 1 && { sivu: page }) };
}
