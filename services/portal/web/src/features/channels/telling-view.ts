import { FORMS_OF_CHANNEL, LANGUAGES, type ChannelKind, type Language, type MunicipalityCode } from '@pirtti/kernel';
import { codeOf, defined, flagOf, keyOf, municipalityOf, type Search } from '../../shared/address';
import { addDays, weekdayOf } from '../../shared/format';

/** What can be made: of a period, or of each activity by itself. */
export const FORMS = { kirje: 'letter', palsta: 'column', erikseen: 'each', upotus: 'widget' } as const;
export type FormKey = keyof typeof FORMS;
export const PERIODS = ['viikko', 'ensi-viikko', 'kaksi-viikkoa', 'kuukausi'] as const;
export type Period = (typeof PERIODS)[number];

/** What the address bar holds of a text in the making, so that the same one is made again next week. */
export interface TellingView {
  readonly muoto?: FormKey;
  readonly aika?: Period;
  readonly kieli?: Language;
  /** Where only one of the channel's municipalities is meant. */
  readonly kunta?: MunicipalityCode;
  /** What one's own organisation does, wherever. */
  readonly omat?: true;
}

export const readTellingView = (search: Search): TellingView => defined({
  muoto: keyOf(FORMS, search['muoto']), aika: codeOf(PERIODS, search['aika']), kieli: codeOf(LANGUAGES, search['kieli']), kunta: municipalityOf(search['kunta']), omat: flagOf(search['omat']),
});

/** What the channel usually takes. */
export function usualForm(kind: ChannelKind): FormKey {
  switch (FORMS_OF_CHANNEL[kind][0]) {
    case 'letter': return 'kirje';
    case 'column': return 'palsta';
    case 'widget': return 'upotus';
    case 'poster': case 'post': return 'erikseen';
  }
}

/** The days of a period: a week is from Monday to Sunday, and what is over of this one is left out. */
export function daysOf(period: Period, today: string): { readonly from: string; readonly to: string } {
  const sunday = addDays(today, 7 - weekdayOf(today));
  switch (period) {
    case 'viikko': return { from: today, to: sunday };
    case 'ensi-viikko': return { from: addDays(sunday, 1), to: addDays(sunday, 7) };
    case 'kaksi-viikkoa': return { from: today, to: addDays(today, 13) };
    case 'kuukausi': return { from: today, to: addDays(today, 30) };
  }
}
