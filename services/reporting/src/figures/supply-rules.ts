import { label } from '@pirtti/kernel';
import { heldOccurrences, offeredActivities } from '../projections/what-was-offered/projection.js';
import type { HeldOccurrence, OfferedActivity } from '../projections/what-was-offered/row.js';
import { REASONS } from './reasons.js';
import type { Rule } from './rule.js';

export const SUPPLY = ['activities', 'weekly', 'withTransport', 'occurrences', 'visits'] as const;
export type Supply = (typeof SUPPLY)[number];

const ofActivities = { version: 1, unit: 'activity', about: offeredActivities, types: ['activities.activity-published.v1'], pick: 'last', because: REASONS.latestTold, otherwise: REASONS.replaced } as const;
const ofOccurrences = { version: 1, about: heldOccurrences, types: ['activities.occurrence-held.v1'], pick: 'last', because: REASONS.latestTold, otherwise: REASONS.replaced } as const;
const later = (row: OfferedActivity, year: number) => (row.firstYear > year ? REASONS.offeredLater : undefined);
const otherYear = (row: HeldOccurrence, year: number) => (row.year === year ? undefined : REASONS.otherYear);

export const SUPPLY_RULES = {
  activities: {
    ...ofActivities, id: 'supply-activities', whyNot: later, label: label('Toimintoja', 'Verksamheter', 'Activities'),
    rule: label('Toiminnat, jotka on julkaistu vuoden loppuun mennessä.', 'Verksamheter som har publicerats före årets slut.', 'Activities published by the end of the year.'),
  },
  weekly: {
    ...ofActivities, id: 'supply-weekly', whyNot: (row: OfferedActivity, year: number) => later(row, year) ?? (row.weekly ? undefined : REASONS.notWeekly), label: label('Viikoittaisia toimintoja', 'Verksamheter varje vecka', 'Weekly activities'),
    rule: label('Toiminnat, jotka kokoontuvat viikoittain viimeisimmän tiedon mukaan.', 'Verksamheter som ordnas varje vecka enligt den senaste uppgiften.', 'Activities that are weekly by the latest word.'),
  },
  withTransport: {
    ...ofActivities, id: 'supply-withTransport', whyNot: (row: OfferedActivity, year: number) => later(row, year) ?? (row.withTransport ? undefined : REASONS.noTransport), label: label('Toimintoja, joihin on kyyti', 'Verksamheter med transport', 'Activities with transport'),
    rule: label('Toiminnat, joihin on kerrottu ainakin yksi kuljetustapa.', 'Verksamheter med minst ett transportsätt.', 'Activities with at least one way to get there.'),
  },
  occurrences: {
    ...ofOccurrences, id: 'supply-occurrences', unit: 'occurrence', whyNot: otherYear, label: label('Kokoontumiskertoja', 'Träffar', 'Occurrences'),
    rule: label('Kokoontumiset, joista on kirjattu osallistujamäärä.', 'Träffar där antalet deltagare har antecknats.', 'Occurrences with a head count.'),
  },
  visits: {
    ...ofOccurrences, id: 'supply-visits', unit: 'visit', whyNot: otherYear, amount: (row: HeldOccurrence) => row.visits, label: label('Käyntejä', 'Besök', 'Visits'),
    rule: label('Osallistujamäärien summa. Käynti ei ole henkilö: kahdesti käynyt on kaksi käyntiä. Viimeisin kirjaus korvaa aiemman.', 'Summan av antalet deltagare. Ett besök är inte en person: den som kommer två gånger är två besök. Den senaste anteckningen ersätter den tidigare.', 'The sum of head counts. A visit is not a person: who came twice is two visits. The latest count replaces earlier ones.'),
  },
} satisfies Record<Supply, Rule<OfferedActivity> | Rule<HeldOccurrence>>;
