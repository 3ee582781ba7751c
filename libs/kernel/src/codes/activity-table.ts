import { label } from './code-list.js';
import type { Label, Language } from '../languages.js';

/** What the columns of a table of activities are called, in any of our languages and in any order, and what is written in them. */
export interface ActivityColumn {
  readonly name: Label;
  readonly help: Label;
  /** What the example file has there, of its two activities. */
  readonly example: readonly [Label, Label];
}

const column = (name: Label, help: Label, example: readonly [Label, Label]): ActivityColumn => ({ name, help, example });
const same = (text: string): Label => label(text, text, text);
const NOTHING = same('');

export const ACTIVITY_COLUMNS = {
  uid: column(
    label('Tunniste', 'Identifierare', 'Identifier'), label('Oma tunnuksenne: sillä sama toiminta tunnetaan, vaikka nimi muuttuu.', 'Er egen identifierare: med den känns verksamheten igen även om namnet ändras.', 'Your own mark: by it an activity is known even when its name changes.'),
    [same('kahvit-2027'), same('retki-2027')],
  ),
  name: column(label('Nimi', 'Namn', 'Name'), label('Pakollinen. Suomeksi, enintään 200 merkkiä.', 'Obligatoriskt. På finska, högst 200 tecken.', 'Needed. In Finnish, at most 200 characters.'), [same('Keskiviikon kahvit'), same('Kevätretki')]),
  nameSv: column(label('Nimi ruotsiksi', 'Namn på svenska', 'Name in Swedish'), label('Pakollinen, jos järjestäjä on kaksikielinen.', 'Obligatoriskt om arrangören är tvåspråkig.', 'Needed where the organiser is bilingual.'), [same('Onsdagskaffe'), same('Vårutflykt')]),
  kind: column(label('Laji', 'Slag', 'Kind'), label('Toiminnan laji niin kuin se lukee lomakkeessa. Jos sitä ei tunneta, käytetään lähteen lajia.', 'Verksamhetens slag så som det står i formuläret. Om det inte känns igen används källans slag.', 'As the form has it. Where it is not known, the source’s kind is used.'), [label('Kerho', 'Klubb', 'Club'), label('Tapahtuma', 'Evenemang', 'Event')]),
  summary: column(label('Lyhyesti', 'I korthet', 'In short'), label('Enintään 150 merkkiä.', 'Högst 150 tecken.', 'At most 150 characters.'), [same('Kahvia ja juttuseuraa kylätalossa.'), same('Bussilla luontopolulle, eväät mukaan.')]),
  description: column(label('Kuvaus', 'Beskrivning', 'Description'), label('Pidempi kertomus siitä, mitä tehdään.', 'En längre berättelse om vad man gör.', 'More of what is done.'), [same('Joka keskiviikko. Tulla voi yksinkin.'), NOTHING]),
  place: column(label('Paikka', 'Plats', 'Place'), label('Paikan nimi, tai nettiosoite.', 'Platsens namn, eller en webbadress.', 'The place’s name, or an address on the net.'), [same('Kylätalo'), same('Kirkon piha')]),
  streetAddress: column(label('Osoite', 'Adress', 'Address'), label('Katuosoite.', 'Gatuadress.', 'Street and number.'), [same('Kylätie 4'), NOTHING]),
  municipality: column(label('Kunta', 'Kommun', 'Municipality'), label('Jos puuttuu, käytetään lähteen kuntaa.', 'Om den saknas används källans kommun.', 'Where it is missing, the source’s municipality is used.'), [label('Kannus', 'Kannus', 'Kannus'), label('Kannus', 'Kannus', 'Kannus')]),
  startsOn: column(label('Päivä', 'Datum', 'Date'), label('Pakollinen. Ensimmäinen kerta: 13.1.2027 tai 2027-01-13.', 'Obligatoriskt. Första gången: 13.1.2027 eller 2027-01-13.', 'Needed. The first time: 13.1.2027 or 2027-01-13.'), [same('13.1.2027'), same('15.5.2027')]),
  startTime: column(label('Alkaa', 'Börjar', 'Starts'), label('Pakollinen. 13, 13.00 tai 13:00.', 'Obligatoriskt. 13, 13.00 eller 13:00.', 'Needed. 13, 13.00 or 13:00.'), [same('13.00'), same('9.30')]),
  endTime: column(label('Päättyy', 'Slutar', 'Ends'), label('Pakollinen. Samana päivänä.', 'Obligatoriskt. Samma dag.', 'Needed. On the same day.'), [same('15.00'), same('16.00')]),
  repeats: column(
    label('Toistuu', 'Upprepas', 'Repeats'), label('Viikoittain, joka toinen viikko, päivittäin tai kuukausittain; tyhjä, jos kerran. Myös RRULE käy.', 'Varje vecka, varannan vecka, varje dag eller varje månad; tomt om en gång. Även RRULE går bra.', 'Weekly, every other week, daily or monthly; empty for once. An RRULE will do as well.'),
    [label('viikoittain', 'varje vecka', 'weekly'), NOTHING],
  ),
  until: column(label('Viimeinen päivä', 'Sista dag', 'Last day'), label('Milloin toistuva loppuu; tyhjä, jos jatkuu.', 'När det återkommande slutar; tomt om det fortsätter.', 'When what repeats ends; empty while it goes on.'), [same('26.5.2027'), NOTHING]),
  capacity: column(label('Paikkoja', 'Antal platser', 'Places'), label('Numerona; tyhjä, jos kaikki mahtuvat.', 'Som siffra; tomt om alla ryms.', 'A number; empty where there is room for all.'), [NOTHING, same('40')]),
  price: column(label('Hinta', 'Pris', 'Price'), label('Maksuton, tai hinta sanoin tai euroina.', 'Gratis, eller priset i ord eller euro.', 'Free, or the price in words or euros.'), [label('maksuton', 'gratis', 'free'), same('5')]),
  groups: column(label('Kohderyhmät', 'Målgrupper', 'Target groups'), label('Pilkuin erotettuina, niin kuin ne lukevat lomakkeessa.', 'Åtskilda med kommatecken, så som de står i formuläret.', 'With commas between them, as the form has them.'), [label('Kaikki', 'Alla', 'Everyone'), label('Kaikki', 'Alla', 'Everyone')]),
  languages: column(label('Kielet', 'Språk', 'Languages'), label('Pilkuin erotettuina: suomi, ruotsi tai fi, sv.', 'Åtskilda med kommatecken: finska, svenska eller fi, sv.', 'With commas between them: Finnish, Swedish or fi, sv.'), [same('fi, sv'), same('fi')]),
  contactName: column(label('Yhteyshenkilö', 'Kontaktperson', 'Contact'), label('Julkisesti näkyvä nimi, esimerkiksi toimisto.', 'Ett namn som syns offentligt, till exempel kansliet.', 'A name that everybody sees, an office for instance.'), [label('Toimisto', 'Kansliet', 'Office'), label('Toimisto', 'Kansliet', 'Office')]),
  phone: column(label('Puhelin', 'Telefon', 'Telephone'), label('Näkyy kaikille. Puhelin tai sähköposti tarvitaan, ellei lähteessä ole sitä.', 'Syns för alla. Telefon eller e-post behövs om källan inte har dem.', 'Seen by everybody. A telephone or an e-mail is needed unless the source has one.'), [same('040 000 0111'), same('040 000 0111')]),
  email: column(label('Sähköposti', 'E-post', 'E-mail'), label('Näkyy kaikille.', 'Syns för alla.', 'Seen by everybody.'), [same('toimisto@kyla.example'), same('toimisto@kyla.example')]),
} as const satisfies Record<string, ActivityColumn>;
export type ActivityColumnCode = keyof typeof ACTIVITY_COLUMNS;
export const ACTIVITY_COLUMN_CODES = Object.keys(ACTIVITY_COLUMNS) as readonly ActivityColumnCode[];
/** Without these a table is refused. */
export const NEEDED_ACTIVITY_COLUMNS = ['name', 'startsOn', 'startTime', 'endTime'] as const satisfies readonly ActivityColumnCode[];

/** A table that can be filled in and brought in as it is. */
export function exampleActivityTable(language: Language): string {
  const rows: readonly Label[][] = [ACTIVITY_COLUMN_CODES.map((code) => ACTIVITY_COLUMNS[code].name), ...[0, 1].map((row) => ACTIVITY_COLUMN_CODES.map((code) => ACTIVITY_COLUMNS[code].example[row]!))];
  return rows.map((cells) => `${cells.map((cell) => cell[language]).join(';')}\r\n`).join('');
}

/** The same two as a calendar: what others' calendars say is brought in likewise. */
export const EXAMPLE_ACTIVITY_CALENDAR = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kylä//Esimerkki//FI',
  'BEGIN:VEVENT', 'UID:kahvit-2027@kyla.example', 'DTSTAMP:20270101T000000Z', 'SUMMARY:Keskiviikon kahvit', 'DESCRIPTION:Kahvia ja juttuseuraa. Tulla voi yksinkin.', 'LOCATION:Kylätalo\\, Kylätie 4\\, Kannus', 'CATEGORIES:Kerho',
  'DTSTART;TZID=Europe/Helsinki:20270113T130000', 'DTEND;TZID=Europe/Helsinki:20270113T150000', 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270526T235959Z', 'EXDATE;TZID=Europe/Helsinki:20270324T130000', 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:retki-2027@kyla.example', 'DTSTAMP:20270101T000000Z', 'SUMMARY:Kevätretki', 'DESCRIPTION:Bussilla luontopolulle\\, eväät mukaan.', 'LOCATION:Kirkon piha\\, Kannus', 'CATEGORIES:Tapahtuma',
  'DTSTART;TZID=Europe/Helsinki:20270515T093000', 'DTEND;TZID=Europe/Helsinki:20270515T160000', 'END:VEVENT',
  'END:VCALENDAR', '',
].join('\r\n');
