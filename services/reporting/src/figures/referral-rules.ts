import { FUNNEL_STEP_CODES, FUNNEL_STEPS, type FunnelStep, type Label, label, MUNICIPALITIES, type MunicipalityCode, REACH_TARGETS as REACH_GROUP_LABELS } from '@pirtti/kernel';
import { REACH_GROUPS } from '../disclosure/tables.js';
import type { AnyJournalEvent } from '../journal/journal-event.js';
import { howFarReferralsCame } from '../projections/how-far-referrals-came/projection.js';
import type { ReferralProgress } from '../projections/how-far-referrals-came/row.js';
import { REASONS } from './reasons.js';
import type { Rule } from './rule.js';
import type { Unit } from './units.js';

export const STEPS = FUNNEL_STEP_CODES;
export type Step = FunnelStep;
export type ReachGroup = (typeof REACH_GROUPS)[number];

const SENT = 'referrals.referral-sent.v1';
const ASSIGNED = 'referrals.referral-assigned.v1';
const CONTACTED = 'referrals.first-contact-made.v1';
const PLACED = 'referrals.referral-placed.v1';
const UNPLACED = 'referrals.referral-unplaced.v1';
const COMPLETED = 'referrals.referral-completed.v1';

/** The placement that still stands: the last one, unless it was taken back afterwards. */
function standing(events: readonly AnyJournalEvent[]): AnyJournalEvent | undefined {
  const last = events.filter((event) => event.type === PLACED || event.type === UNPLACED).at(-1);
  return last?.type === PLACED ? last : undefined;
}

/** The first event that shows the step; a placement that was taken back shows nothing. */
const firstSign = (events: readonly AnyJournalEvent[]): AnyJournalEvent | undefined =>
  events.find((event) => event.type !== UNPLACED && (event.type !== PLACED || event === standing(events)));

function outsideCohort(row: ReferralProgress, year: number): Label | undefined {
  if (row.year === null) return REASONS.sendingUnknown;
  if (row.year !== year) return REASONS.otherYear;
  return row.enteredInError ? REASONS.enteredInError : undefined;
}

const base = { version: 1, about: howFarReferralsCame, whyNot: outsideCohort, because: REASONS.firstSign, otherwise: REASONS.alreadyCounted } as const;
const byYear = label(
  'Lähete kuuluu siihen vuoteen, jona se lähetettiin. Virheellisesti kirjattuja ei lasketa.',
  'Remissen hör till det år då den skickades. Felaktigt registrerade räknas inte.',
  'A referral belongs to the year in which it was sent. Those entered in error are not counted.');
const rule = (fi: string, sv: string, en: string): Label => label(`${fi} ${byYear.fi}`, `${sv} ${byYear.sv}`, `${en} ${byYear.en}`);

/** Each step counts referrals that came at least so far, so that every step is a part of the one before it. */
export const FUNNEL_RULES: Readonly<Record<Step, Rule<ReferralProgress>>> = {
  sent: {
    ...base, id: 'funnel-sent', unit: 'referral', types: [SENT], pick: 'first', label: FUNNEL_STEPS.sent,
    rule: rule('Lähetteet, jotka on lähetetty asiakkaan suostumuksella.', 'Remisser som har skickats med klientens samtycke.', 'Referrals sent with the client’s consent.'),
  },
  assigned: {
    ...base, id: 'funnel-assigned', unit: 'referral', types: [ASSIGNED, CONTACTED, PLACED, UNPLACED, COMPLETED], pick: firstSign,
    label: FUNNEL_STEPS.assigned,
    rule: rule('Lähetteet, joille on nimetty linkkihenkilö tai jotka ovat edenneet pidemmälle.', 'Remisser som har fått en länkperson eller nått längre.', 'Referrals that have a link person or have come further.'),
  },
  contacted: {
    ...base, id: 'funnel-contacted', unit: 'referral', types: [CONTACTED, PLACED, UNPLACED, COMPLETED], pick: firstSign,
    label: FUNNEL_STEPS.contacted,
    rule: rule('Lähetteet, joiden asiakas on tavoitettu tai jotka ovat edenneet pidemmälle.', 'Remisser vars klient har nåtts eller som har nått längre.', 'Referrals whose client has been reached or which have come further.'),
  },
  placed: {
    ...base, id: 'funnel-placed', unit: 'referral', types: [PLACED, UNPLACED], pick: standing, because: REASONS.placementStands, otherwise: REASONS.placementTakenBack,
    label: FUNNEL_STEPS.placed,
    rule: rule('Lähetteet, joiden asiakas on ollut toiminnassa läsnä ainakin kerran. Korjattua läsnäoloa ei lasketa.', 'Remisser vars klient har varit med minst en gång. Rättad närvaro räknas inte.', 'Referrals whose client has attended at least once. Corrected attendance is not counted.'),
  },
  completed: {
    ...base, id: 'funnel-completed', unit: 'referral', types: [COMPLETED], pick: 'first', label: FUNNEL_STEPS.completed,
    rule: rule('Lähetteet, joiden tuki on päättynyt ja tulos kirjattu. Kaikki eivät tarvitse paikkaa toiminnassa.', 'Remisser där stödet har avslutats och resultatet antecknats. Alla behöver inte en plats i verksamhet.', 'Referrals whose support has ended with an outcome. Not all need a place in an activity.'),
  },
};

export const DAYS_RULE: Rule<ReferralProgress> = {
  ...base, id: 'days-to-first-contact', unit: 'day', types: [CONTACTED], pick: 'first', because: REASONS.firstContact, summary: 'median',
  whyNot: outsideCohort, amount: (row) => row.daysToContact ?? 0,
  label: label('Päiviä ensimmäiseen yhteydenottoon (mediaani)', 'Dagar till första kontakten (median)', 'Days to first contact (median)'),
  rule: rule('Kalenteripäivät lähettämisestä siihen, kun asiakas tavoitettiin. Puolet odotti enintään näin kauan.', 'Kalenderdagar från skickandet tills klienten nåddes. Hälften väntade högst så här länge.', 'Calendar days from sending to reaching the client. Half waited at most this long.'),
};

/** What the joint programme meant to reach, and in which unit. */
export const REACH_TARGETS: Readonly<Record<ReachGroup, { unit: Extract<Unit, 'person' | 'family'>; target: number; source: string }>> = {
  'older-lonely': { unit: 'person', target: 340, source: '10 % × 3 400 (Yhdessä ei olla yksin)' },
  'unemployed-under-25': { unit: 'person', target: 260, source: '10 % × 2 600 (Yhdessä ei olla yksin)' },
  families: { unit: 'family', target: 240, source: '10 % × 2 400 (Yhdessä ei olla yksin)' },
};

export const REACH_RULES = Object.fromEntries(REACH_GROUPS.map((group) => [group, {
  ...FUNNEL_RULES.placed, id: `reach-${group}`, unit: REACH_TARGETS[group].unit, label: REACH_GROUP_LABELS[group],
  whyNot: (row, year) => outsideCohort(row, year) ?? (row.reachGroup === group ? undefined : REASONS.otherReachGroup),
  rule: rule(
    'Toimintaan saatetut. Jokainen lähete kuuluu vain yhteen ryhmään: perheen lähete lasketaan perheenä, ei henkilönä. Kahdesti lähetetty lasketaan kahdesti, koska henkilöä ei tunneta.',
    'De som har slussats till verksamhet. Varje remiss hör till en enda grupp: en familjs remiss räknas som familj, inte som person. Den som har remitterats två gånger räknas två gånger, eftersom personen inte är känd.',
    'Those taking part in an activity. Each referral belongs to one group only: a family’s referral counts as a family, not as a person. Who was referred twice counts twice, since the person is not known.'),
} satisfies Rule<ReferralProgress>])) as unknown as Readonly<Record<ReachGroup, Rule<ReferralProgress>>>;

/** The municipality's name for a reader, also where it is not told. */
export const municipalityName = (code: string): Label =>
  MUNICIPALITIES[code as MunicipalityCode] ?? label('Kunta ei tiedossa', 'Kommunen okänd', 'Municipality not known');
