export const STEPS = ['person', 'subject', 'needs', 'activity', 'consent', 'send'] as const;
export type Step = (typeof STEPS)[number];

/** The address bar holds whose referral it is (by a random id), which draft, and how far we are: never a name. */
export interface GuidedView {
  readonly asiakas?: string;
  readonly luonnos?: string;
  readonly vaihe?: Step;
}

const UUID = /^[0-9a-f-]{36}$/;

export function readGuidedView(search: Record<string, unknown>): GuidedView {
  const id = (value: unknown) => (typeof value === 'string' && UUID.test(value) ? value : undefined);
  const client = id(search['asiakas']);
  const draft = id(search['luonnos']);
  const step = STEPS.find((each) => each === search['vaihe']);
  return { ...(client && { asiakas: client }), ...(draft && { luonnos: draft }), ...(step && { vaihe: step }) };
}
