import { ACTIVITY_KINDS, label, LANGUAGES, MUNICIPALITIES, TARGET_GROUPS, writtenDay, type Label, type LocalizedText } from '@pirtti/kernel';
import type { Schedule } from '../../activities/domain/schedule.js';
import type { Said } from './imported-item.js';
import type { SaidField } from './merge.js';

const LONGEST = 200;
const NOTHING = label('ei mitään', 'inget', 'nothing');
const FREE = label('maksuton', 'gratis', 'free of charge');
const COSTS = label('maksullinen', 'avgiftsbelagt', 'not free of charge');
const HOW_OFTEN: Readonly<Record<string, Label>> = {
  DAILY: label('toistuu päivittäin', 'upprepas dagligen', 'repeats daily'), WEEKLY: label('toistuu viikoittain', 'upprepas varje vecka', 'repeats weekly'),
  MONTHLY: label('toistuu kuukausittain', 'upprepas varje månad', 'repeats monthly'), YEARLY: label('toistuu vuosittain', 'upprepas varje år', 'repeats yearly'),
};

/** A field of an activity in few words, so that a change can be seen for what it is. */
export function fieldWords(said: Said, field: SaidField): Label {
  switch (field) {
    case 'names': case 'summary': case 'description': return textIn(said[field] ?? null);
    case 'kind': return said.kind ? ACTIVITY_KINDS[said.kind] : NOTHING;
    case 'place': return said.place ? same([said.place.names.fi, said.place.streetAddress, MUNICIPALITIES[said.place.municipalityCode].fi, said.place.onlineUrl].filter(Boolean).join(', ')) : NOTHING;
    case 'schedule': return said.schedule ? scheduleWords(said.schedule) : NOTHING;
    case 'capacity': return said.capacity == null ? NOTHING : same(String(said.capacity));
    case 'price': return !said.price ? NOTHING : said.price.free ? FREE : said.price.description ? textIn(said.price.description) : COSTS;
    case 'languages': return said.languages?.length ? same(said.languages.join(', ')) : NOTHING;
    case 'targetGroups': return said.targetGroups?.length ? inEach((language) => said.targetGroups!.map((group) => TARGET_GROUPS[group][language]).join(', ')) : NOTHING;
    case 'contact': return said.contact ? same([said.contact.name, said.contact.phone, said.contact.email].filter(Boolean).join(', ')) : NOTHING;
  }
}

function scheduleWords({ startsOn, startTime, endTime, rrule, until, exceptDates, extraDates }: Schedule): Label {
  const often = rrule ? HOW_OFTEN[/FREQ=(\w+)/.exec(rrule)![1]!] : undefined;
  const rest = [/INTERVAL|BYMONTH|BYSETPOS|,|\d(MO|TU|WE|TH|FR|SA|SU)/.test(rrule ?? '') ? `(${rrule!})` : '', until ? `– ${writtenDay(until)}` : '', exceptDates.length > 0 ? `−${exceptDates.length}` : '', extraDates.length > 0 ? `+${extraDates.length}` : ''].filter(Boolean);
  return inEach((language) => [`${writtenDay(startsOn)} ${startTime}–${endTime}`, often?.[language], ...rest].filter(Boolean).join(' '));
}

const inEach = (word: (language: keyof Label) => string): Label => Object.fromEntries(LANGUAGES.map((language) => [language, word(language).slice(0, LONGEST)])) as unknown as Label;
const same = (text: string): Label => inEach(() => text);
const textIn = (text: LocalizedText | null): Label => (text ? inEach((language) => text[language] ?? text.fi) : NOTHING);
