import { codesOf, label, type CodeList } from './code-list.js';

/** How a measure of the programme stands, in the words of the committee (S0:L44–56) and of the yearly follow-up. */
export const MEASURE_ASSESSMENTS = {
  'in-place': label('Toteutuu', 'Genomförs', 'In place'),
  'partly-in-place': label('Osittain käytännössä', 'Delvis i praktiken', 'Partly in place'),
  'needs-resources': label('Vaatisi lisäresursseja', 'Skulle kräva mer resurser', 'Would need resources'),
  difficult: label('Haasteellinen', 'Utmanande', 'Difficult'),
  'feasible-within-existing': label('Toteutettavissa osana nykyistä', 'Kan genomföras som en del av det nuvarande', 'Feasible within what exists'),
  'not-started': label('Ei käynnistynyt', 'Inte påbörjad', 'Not started'),
  done: label('Toteutunut', 'Genomförd', 'Done'),
  abandoned: label('Ei toteudu', 'Genomförs inte', 'Will not be done'),
} as const satisfies CodeList<string>;
export type MeasureAssessment = keyof typeof MEASURE_ASSESSMENTS;
export const MEASURE_ASSESSMENT_CODES = codesOf<MeasureAssessment>(MEASURE_ASSESSMENTS);

/** What a body decided (S0:L15, L58). */
export const DECISION_OUTCOMES = {
  noted: label('Merkittiin tiedoksi', 'Antecknades för kännedom', 'Noted'),
  forwarded: label('Lähetettiin valmisteltavaksi', 'Sändes för beredning', 'Forwarded for preparation'),
  approved: label('Hyväksyttiin', 'Godkändes', 'Approved'),
  rejected: label('Hylättiin', 'Förkastades', 'Rejected'),
  returned: label('Palautettiin', 'Återremitterades', 'Returned'),
  postponed: label('Lykättiin', 'Bordlades', 'Postponed'),
} as const satisfies CodeList<string>;
export type DecisionOutcome = keyof typeof DECISION_OUTCOMES;
export const DECISION_OUTCOME_CODES = codesOf<DecisionOutcome>(DECISION_OUTCOMES);

/** The steps of a referral that the report counts, each a part of the one before. */
export const FUNNEL_STEPS = {
  sent: label('Lähetteitä lähetetty', 'Remisser skickade', 'Referrals sent'),
  assigned: label('Linkkihenkilö nimetty', 'Länkperson utsedd', 'Link person named'),
  contacted: label('Asiakas tavoitettu', 'Klienten nådd', 'Client reached'),
  placed: label('Saatettu toimintaan', 'Slussad till verksamhet', 'Placed in an activity'),
  completed: label('Tuki päättynyt', 'Stödet avslutat', 'Support completed'),
} as const satisfies CodeList<string>;
export type FunnelStep = keyof typeof FUNNEL_STEPS;
export const FUNNEL_STEP_CODES = codesOf<FunnelStep>(FUNNEL_STEPS);

/** Whom the seeds' project meant to reach (S2:L161–168). Persons and families are never added together. */
export const REACH_TARGETS = {
  'older-lonely': label('Yksinäiset ikäihmiset', 'Ensamma äldre', 'Lonely older people'),
  'unemployed-under-25': label('Alle 25-vuotiaat työttömät', 'Arbetslösa under 25 år', 'Unemployed under 25'),
  families: label('Lapsiperheet', 'Barnfamiljer', 'Families with children'),
} as const satisfies CodeList<string>;
export type ReachTarget = keyof typeof REACH_TARGETS;
export const REACH_TARGET_CODES = codesOf<ReachTarget>(REACH_TARGETS);

/** What a figure counts. Two figures of different units are never added. */
export const UNITS = {
  person: label('henkilöä', 'personer', 'persons'),
  family: label('perhettä', 'familjer', 'families'),
  referral: label('lähetettä', 'remisser', 'referrals'),
  case: label('kirjausta', 'noteringar', 'records'),
  visit: label('käyntiä', 'besök', 'visits'),
  activity: label('toimintaa', 'verksamheter', 'activities'),
  occurrence: label('kokoontumista', 'sammankomster', 'occurrences'),
  day: label('päivää', 'dagar', 'days'),
} as const satisfies CodeList<string>;
export type Unit = keyof typeof UNITS;
