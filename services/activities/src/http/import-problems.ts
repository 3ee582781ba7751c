import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

const title = (fi: string, sv: string, en: string) => ({ status: 422, title: label(fi, sv, en) }) as const;

/** Why somebody's calendar or table is not brought in, or a row of it. */
export const IMPORT_PROBLEMS = {
  'import-is-empty': title('Tiedostossa ei ole yhtään tapahtumaa', 'Filen innehåller inga evenemang', 'There are no events in the file'),
  'import-is-not-text': title('Tiedosto ei ole kalenteri eikä taulukko', 'Filen är varken en kalender eller en tabell', 'The file is neither a calendar nor a table'),
  'import-is-too-large': title('Tiedosto on liian suuri', 'Filen är för stor', 'The file is too large'),
  'import-is-too-long': {
    ...title('Tiedostossa on liian monta tapahtumaa', 'Filen innehåller för många evenemang', 'There are too many events in the file'),
    detail: label('Kerralla voi tuoda tuhat. Jaa tiedosto osiin.', 'Du kan hämta in tusen på en gång. Dela upp filen.', 'A thousand can be brought in at a time. Divide the file.'),
  },
  'import-has-too-many-lines': title('Tiedostossa on liian monta riviä', 'Filen har för många rader', 'The file has too many lines'),
  'import-has-too-long-a-line': title('Tiedostossa on liian pitkä rivi', 'Filen har en för lång rad', 'The file has a line that is too long'),
  'import-is-not-calendar': {
    ...title('Kalenteritiedosto on rikki', 'Kalenderfilen är trasig', 'The calendar file is broken'),
    detail: label('Vie kalenteri uudelleen omasta ohjelmastasi ja kokeile sitä.', 'Exportera kalendern på nytt från ditt program och försök igen.', 'Export the calendar from your program again and try that.'),
  },
  'import-is-not-csv': {
    ...title('Taulukon rivi on rikki', 'En rad i tabellen är trasig', 'A row of the table is broken'),
    detail: label('Tarkista lainausmerkit tällä rivillä.', 'Kontrollera citattecknen på raden.', 'Check the quotation marks on this row.'),
  },
  'import-lacks-columns': {
    ...title('Taulukosta puuttuu sarakkeita', 'Tabellen saknar kolumner', 'The table lacks columns'),
    detail: label('Tarvitaan ainakin Nimi, Päivä, Alkaa ja Päättyy.', 'Åtminstone Namn, Datum, Börjar och Slutar behövs.', 'At least Name, Date, Starts and Ends are needed.'),
  },
  'import-repeats-columns': title('Taulukossa on sama sarake kahdesti', 'Tabellen har samma kolumn två gånger', 'The table has the same column twice'),
  'import-needs-a-file': { ...title('Valitse tiedosto', 'Välj en fil', 'Choose a file'), detail: label('Tällä lähteellä ei ole osoitetta, josta kalenteri haettaisiin.', 'Källan har ingen adress där kalendern kunde hämtas.', 'This source has no address from which a calendar could be fetched.') },
  'import-plan-has-changed': {
    status: 409, title: label('Tilanne on muuttunut esikatselun jälkeen', 'Läget har ändrats efter förhandsgranskningen', 'Things have changed since the preview'),
    detail: label('Katso esikatselu uudelleen ja tuo sitten.', 'Granska på nytt och hämta in sedan.', 'Look at the preview again and then bring it in.'),
  },
  'import-loses-many': {
    status: 409, title: label('Moni tapahtuma katoaisi', 'Många evenemang skulle försvinna', 'Many events would vanish'),
    detail: label('Tarkista, että tiedosto on kokonainen. Jos se on, kerro montako katoaa.', 'Kontrollera att filen är hel. Om den är det, ange hur många som försvinner.', 'Check that the file is whole. If it is, tell how many vanish.'),
  },
  'import-is-running': { status: 409, title: label('Lähdettä tuodaan juuri', 'Källan hämtas just nu in', 'The source is being brought in right now'), detail: label('Odota, kunnes se on valmis.', 'Vänta tills det är klart.', 'Wait until it is done.') },
  'import-run-is-stuck': { status: 409, title: label('Tuonti keskeytyi', 'Hämtningen avbröts', 'The import was interrupted'), detail: label('Tuo uudelleen: mitään ei tule kahteen kertaan.', 'Hämta in på nytt: inget kommer två gånger.', 'Bring it in again: nothing comes twice.') },
  'import-source-is-ended': { status: 409, title: label('Lähde on lopetettu', 'Källan är avslutad', 'The source has ended') },
  'import-source-has-changed': { status: 409, title: label('Lähdettä on muutettu sillä välin', 'Källan har ändrats under tiden', 'The source has been changed meanwhile'), detail: label('Lataa sivu uudelleen.', 'Ladda om sidan.', 'Reload the page.') },
  'feed-address-is-not-allowed': {
    ...title('Osoitteesta ei voi hakea kalenteria', 'Kalendern kan inte hämtas från adressen', 'A calendar cannot be fetched from this address'),
    detail: label('Anna julkinen osoite, joka alkaa https://.', 'Ange en offentlig adress som börjar med https://.', 'Give a public address that begins with https://.'),
  },
  'feed-cannot-be-reached': title('Kalenterin palvelin ei vastaa', 'Kalenderns server svarar inte', 'The calendar’s server does not answer'),
  'feed-is-too-slow': title('Kalenterin palvelin vastaa liian hitaasti', 'Kalenderns server svarar för långsamt', 'The calendar’s server answers too slowly'),
  'feed-is-gone': title('Osoitteessa ei ole enää kalenteria', 'Det finns ingen kalender på adressen längre', 'There is no calendar at the address any more'),
  'feed-answers-with-an-error': title('Kalenterin palvelin vastaa virheellä', 'Kalenderns server svarar med ett fel', 'The calendar’s server answers with an error'),
  'feed-redirects-without-end': title('Osoite ohjaa aina eteenpäin', 'Adressen leder hela tiden vidare', 'The address leads on and on'),
  'feed-is-packed': title('Kalenteri on pakattu', 'Kalendern är packad', 'The calendar is packed'),
  'row-is-repeated': title('Sama tapahtuma on myös toisella rivillä', 'Samma evenemang finns på en annan rad', 'The same event is on another line as well'),
  'row-has-other-columns': title('Rivillä on eri määrä soluja kuin otsikossa', 'Raden har ett annat antal celler än rubriken', 'The row has another number of cells than the heading'),
  'event-is-not-understood': title('Tapahtumaa ei voi lukea', 'Evenemanget kan inte läsas', 'The event cannot be read'),
  'event-lacks-its-series': title('Tapahtuma muuttaa sarjaa, jota tiedostossa ei ole', 'Evenemanget ändrar en serie som inte finns i filen', 'The event changes a series that is not in the file'),
  'event-changes-all-that-follow': title('Muutos koskee kaikkia seuraavia kertoja: tee siitä uusi sarja', 'Ändringen gäller alla följande gånger: gör en ny serie', 'The change is for all that follow: make a new series of it'),
  'event-has-faulty-dates': title('Päivää tai aikavyöhykettä ei tunneta', 'Dagen eller tidszonen är okänd', 'A day or a time zone is not known'),
  'event-has-no-time': title('Tapahtumalla ei ole kellonaikaa', 'Evenemanget har inget klockslag', 'The event has no time of day'),
  'event-has-no-end': title('Tapahtumalla ei ole päättymisaikaa', 'Evenemanget har ingen sluttid', 'The event has no end'),
  'event-lasts-overnight': title('Tapahtuma kestää yön yli', 'Evenemanget räcker över natten', 'The event lasts overnight'),
  'rule-is-too-frequent': title('Tapahtuma toistuu useammin kuin päivittäin', 'Evenemanget upprepas oftare än dagligen', 'The event repeats more often than daily'),
  'rule-has-too-many-times': title('Tapahtumalla on liian monta kertaa', 'Evenemanget har för många gånger', 'The event has too many times'),
  'rule-is-not-understood': title('Toistumista ei voi lukea', 'Upprepningen kan inte läsas', 'The repetition cannot be read'),
} as const satisfies ProblemCatalogue;
