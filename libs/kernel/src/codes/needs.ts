import { codesOf, label, type CodeList } from './code-list.js';

/** Barriers to participation (osallistumisen esteet; seeds S3:L87–89). */
export const BARRIERS = {
  transport: label('Kulkeminen', 'Transport', 'Transport'),
  cost: label('Raha', 'Kostnader', 'Cost'),
  information: label('Ei tiedä tarjonnasta', 'Känner inte till utbudet', 'Does not know what is offered'),
  'health-function': label('Terveys tai toimintakyky', 'Hälsa eller funktionsförmåga', 'Health or ability to function'),
  'hearing-vision': label('Kuulo tai näkö', 'Hörsel eller syn', 'Hearing or sight'),
  memory: label('Muisti', 'Minne', 'Memory'),
  language: label('Kieli', 'Språk', 'Language'),
  'digital-skills': label('Digitaidot', 'Digitala färdigheter', 'Digital skills'),
  'fear-insecurity': label('Pelko tai turvattomuus', 'Rädsla eller otrygghet', 'Fear or insecurity'),
  'shame-stigma': label('Häpeä', 'Skam', 'Shame'),
  'no-companion': label('Ei ole kenen kanssa lähteä', 'Har ingen att gå med', 'Has no one to go with'),
  'care-duty': label('Hoivavastuu', 'Omsorgsansvar', 'Care duties'),
  time: label('Aika', 'Tid', 'Time'),
  'accessibility-building': label('Esteellinen paikka', 'Platsen är inte tillgänglig', 'Place is not accessible'),
  'no-suitable-activity': label('Sopivaa toimintaa ei ole', 'Ingen lämplig verksamhet', 'No suitable activity'),
  other: label('Muu este', 'Annat hinder', 'Other barrier'),
} as const satisfies CodeList<string>;
export type Barrier = keyof typeof BARRIERS;
export const BARRIER_CODES = codesOf<Barrier>(BARRIERS);

/** How a barrier was removed. */
export const SOLUTIONS = {
  'school-transport-seat': label('Paikka koulukyydissä', 'Plats i skolskjutsen', 'Seat on school transport'),
  carpool: label('Kimppakyyti', 'Samåkning', 'Carpool'),
  'volunteer-ride': label('Vapaaehtoisen kyyti', 'Skjuts av en frivillig', 'Ride by a volunteer'),
  'public-transport': label('Joukkoliikenne', 'Kollektivtrafik', 'Public transport'),
  companion: label('Saattaja tai kaveri mukana', 'Ledsagare eller kamrat med', 'A companion came along'),
  'free-of-charge': label('Maksuton osallistuminen', 'Avgiftsfritt deltagande', 'Free of charge'),
  'told-about-it': label('Kerrottiin toiminnasta', 'Information om verksamheten', 'Told about the activity'),
  interpreter: label('Tulkki tai kielituki', 'Tolk eller språkstöd', 'Interpreter or language help'),
  'accessible-place': label('Esteetön paikka', 'Tillgänglig plats', 'Accessible place'),
  'digital-support': label('Digituki', 'Digitalt stöd', 'Digital support'),
  other: label('Muu ratkaisu', 'Annan lösning', 'Other solution'),
} as const satisfies CodeList<string>;
export type Solution = keyof typeof SOLUTIONS;
export const SOLUTION_CODES = codesOf<Solution>(SOLUTIONS);

/** What a person hopes for; the fit search weighs activities by them. */
export const WISHES = {
  company: label('Seuraa', 'Sällskap', 'Company'),
  'someone-to-talk-to': label('Juttukaveri', 'Någon att prata med', 'Someone to talk to'),
  'peer-support': label('Vertaistukea', 'Kamratstöd', 'Peer support'),
  exercise: label('Liikuntaa', 'Motion', 'Exercise'),
  culture: label('Kulttuuria', 'Kultur', 'Culture'),
  'doing-things': label('Yhteistä tekemistä', 'Att göra saker tillsammans', 'Doing things together'),
  'learning-something': label('Uuden oppimista', 'Att lära sig nytt', 'Learning something'),
  'being-useful': label('Olla avuksi', 'Att vara till nytta', 'Being useful'),
  outdoors: label('Luontoa ja ulkoilua', 'Natur och friluftsliv', 'Nature and outdoors'),
} as const satisfies CodeList<string>;
export type Wish = keyof typeof WISHES;
export const WISH_CODES = codesOf<Wish>(WISHES);
