import { codesOf, label, type CodeList } from './code-list.js';

/** Stored statuses of a referral. Received, consented and contact-attempted are facts, not statuses. */
export const REFERRAL_STATUSES = {
  draft: label('Luonnos', 'Utkast', 'Draft'),
  sent: label('Lähetetty', 'Skickad', 'Sent'),
  assigned: label('Linkkihenkilö nimetty', 'Länkperson utsedd', 'Link person named'),
  'in-support': label('Tapaamiset käynnissä', 'Träffar pågår', 'Being met'),
  'placement-requested': label('Paikkaa pyydetty', 'Plats begärd', 'Placement requested'),
  placed: label('Saatettu toimintaan', 'Slussad till verksamhet', 'Placed'),
  'on-hold': label('Tauolla', 'Pausad', 'On hold'),
  completed: label('Päättynyt', 'Avslutad', 'Completed'),
  returned: label('Palautettu', 'Returnerad', 'Returned'),
  'not-reached': label('Ei tavoitettu', 'Inte nådd', 'Not reached'),
  declined: label('Asiakas ei halunnut', 'Klienten avböjde', 'Client declined'),
  revoked: label('Suostumus peruttu', 'Samtycket återkallat', 'Consent withdrawn'),
  transferred: label('Siirretty', 'Överförd', 'Transferred'),
  expired: label('Vanhentunut', 'Förfallen', 'Expired'),
  cancelled: label('Peruttu', 'Annullerad', 'Cancelled'),
  'entered-in-error': label('Kirjattu virheellisesti', 'Felaktigt registrerad', 'Entered in error'),
} as const satisfies CodeList<string>;
export type ReferralStatus = keyof typeof REFERRAL_STATUSES;
export const REFERRAL_STATUS_CODES = codesOf<ReferralStatus>(REFERRAL_STATUSES);

/** FHIR R4 Task status of each referral status; `expired` travels as cancelled with reason `no-response`. */
export const FHIR_TASK_STATUS: Readonly<Record<ReferralStatus, string>> = {
  draft: 'draft', sent: 'requested', assigned: 'accepted', 'in-support': 'in-progress', 'placement-requested': 'in-progress',
  placed: 'in-progress', 'on-hold': 'on-hold', completed: 'completed', returned: 'rejected', 'not-reached': 'failed',
  declined: 'cancelled', revoked: 'cancelled', transferred: 'cancelled', expired: 'cancelled', cancelled: 'cancelled',
  'entered-in-error': 'entered-in-error',
};

/** Why a referral was made. */
export const REFERRAL_REASONS = {
  loneliness: label('Yksinäisyys', 'Ensamhet', 'Loneliness'),
  'recently-retired': label('Jäi äskettäin eläkkeelle', 'Nyligen pensionerad', 'Recently retired'),
  widowed: label('Leskeytyi', 'Blev änka eller änkling', 'Widowed'),
  'unemployed-under-25': label('Työtön nuori', 'Ung arbetslös', 'Young and unemployed'),
  family: label('Perheen tilanne', 'Familjens situation', 'Family situation'),
} as const satisfies CodeList<string>;
export type ReferralReason = keyof typeof REFERRAL_REASONS;
export const REFERRAL_REASON_CODES = codesOf<ReferralReason>(REFERRAL_REASONS);

/** How a referral ended. */
export const OUTCOMES = {
  'goal-reached': label('Tavoite saavutettiin', 'Målet nåddes', 'Goal reached'),
  'goal-partly-reached': label('Tavoite saavutettiin osittain', 'Målet nåddes delvis', 'Goal partly reached'),
  'goal-not-reached': label('Tavoitetta ei saavutettu', 'Målet nåddes inte', 'Goal not reached'),
} as const satisfies CodeList<string>;
export type ReferralOutcome = keyof typeof OUTCOMES;
export const OUTCOME_CODES = codesOf<ReferralOutcome>(OUTCOMES);

/** Reasons for a no; the union of findhelp's and Gravity's lists. */
export const DECLINE_REASONS = {
  'no-capacity': label('Ei vapaita paikkoja', 'Inga lediga platser', 'No free places'),
  'waitlist-only': label('Vain jonotuspaikkoja', 'Bara köplatser', 'Waiting list only'),
  'not-eligible': label('Ei kuulu kohderyhmään', 'Hör inte till målgruppen', 'Not in the target group'),
  'could-not-contact': label('Ei tavoitettu', 'Nåddes inte', 'Could not be reached'),
  'no-longer-interested': label('Ei halua enää', 'Vill inte längre', 'No longer interested'),
  'wrong-service': label('Väärä palvelu', 'Fel tjänst', 'Wrong service'),
  duplicate: label('Sama lähete kahdesti', 'Samma remiss två gånger', 'Duplicate'),
  'client-moved': label('Asiakas muutti', 'Klienten flyttade', 'Client moved'),
  'no-transport': label('Ei kyytiä', 'Ingen transport', 'No transport'),
  'no-response': label('Ei vastausta', 'Inget svar', 'No response'),
  'activity-ended': label('Toiminta päättyi', 'Verksamheten upphörde', 'Activity ended'),
  'request-withdrawn': label('Pyyntö peruttiin', 'Begäran drogs tillbaka', 'Request withdrawn'),
  other: label('Muu syy', 'Annan orsak', 'Other reason'),
} as const satisfies CodeList<string>;
export type DeclineReason = keyof typeof DECLINE_REASONS;
export const DECLINE_REASON_CODES = codesOf<DeclineReason>(DECLINE_REASONS);

/** Bands of FinSote's single item: lonely means fairly often or all the time. */
export const LONELINESS_BANDS = {
  'not-lonely': label('Ei yksinäinen', 'Inte ensam', 'Not lonely'),
  'sometimes-lonely': label('Joskus yksinäinen', 'Ibland ensam', 'Sometimes lonely'),
  lonely: label('Yksinäinen', 'Ensam', 'Lonely'),
  'not-answered': label('Ei halunnut vastata', 'Ville inte svara', 'Preferred not to answer'),
} as const satisfies CodeList<string>;
export type LonelinessBand = keyof typeof LONELINESS_BANDS;
export const LONELINESS_BAND_CODES = codesOf<LonelinessBand>(LONELINESS_BANDS);
