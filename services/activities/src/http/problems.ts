import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';
import { IMPORT_PROBLEMS } from './import-problems.js';
import { PEOPLE_PROBLEMS } from './people-problems.js';
import { WISH_PROBLEMS } from './wish-problems.js';
import { VOLUNTEER_PROBLEMS } from './volunteer-problems.js';
import { SIGN_UP_PROBLEMS } from './sign-up-problems.js';
import { RIDE_PROBLEMS } from './ride-problems.js';

/** What this service may refuse, in words that say what to do next. */
export const PROBLEMS = {
  ...PEOPLE_PROBLEMS,
  ...VOLUNTEER_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...SIGN_UP_PROBLEMS,
  ...RIDE_PROBLEMS,
  'publication-needs-more': {
    status: 422,
    title: label('Julkaisu kaipaa vielä tietoja', 'Det saknas ännu uppgifter för publicering', 'More information is needed before publishing'),
    detail: label('Täydennä puuttuvat kohdat ja julkaise sitten.', 'Fyll i det som saknas och publicera sedan.', 'Fill in what is missing and then publish.'),
  },
  'every-occurrence-is-past': {
    status: 409,
    title: label('Kaikki kerrat ovat jo menneet', 'Alla träffar har redan varit', 'Every occurrence is already over'),
    detail: label('Muuta aikaa ennen julkaisua.', 'Ändra tiden före publiceringen.', 'Change the time before publishing.'),
  },
  'schedule-ends-before-it-starts': {
    status: 422,
    title: label('Aika päättyy ennen kuin se alkaa', 'Tiden slutar innan den börjar', 'The time ends before it starts'),
    detail: label('Tarkista kellonajat ja päivät.', 'Kontrollera klockslagen och datumen.', 'Check the times and dates.'),
  },
  'co-organiser-is-unknown': {
    status: 422,
    title: label('Yhteistyökumppania ei löydy', 'Samarbetspartnern hittas inte', 'The co-organiser was not found'),
    detail: label('Valitse järjestö rekisteristä.', 'Välj en organisation ur registret.', 'Choose an organisation from the registry.'),
  },
  'schedule-never-meets': {
    status: 422,
    title: label('Näin ei tulisi yhtään kokoontumiskertaa', 'Så blir det inte en enda träff', 'This way there would never be a meeting'),
    detail: label('Tarkista, miten usein ja minä päivinä kokoonnutaan.', 'Kontrollera hur ofta och vilka dagar ni träffas.', 'Check how often and on which days you meet.'),
  },
  'activity-is-not-a-draft': {
    status: 409,
    title: label('Toiminta on jo julkaistu kerran', 'Verksamheten har redan publicerats en gång', 'The activity has already been published once'),
    detail: label('Tauolla olevan voi jatkaa, perutun tai arkistoidun palauttaa.', 'En pausad verksamhet kan fortsätta, en inställd eller arkiverad återställas.', 'One on a break can be resumed, a cancelled or archived one restored.'),
  },
  'activity-is-not-paused': {
    status: 409,
    title: label('Toiminta ei ole tauolla', 'Verksamheten är inte pausad', 'The activity is not on a break'),
    detail: label('Palauta peruttu tai arkistoitu toiminta ensin.', 'Återställ en inställd eller arkiverad verksamhet först.', 'Restore a cancelled or archived activity first.'),
  },
  'activity-is-published': {
    status: 409,
    title: label('Toiminta on julkaistuna', 'Verksamheten är publicerad', 'The activity is published'),
  },
  'activity-is-archived': {
    status: 409,
    title: label('Toiminta on arkistoitu', 'Verksamheten är arkiverad', 'The activity is archived'),
    detail: label('Palauta se ensin, niin sitä voi muokata.', 'Återställ den först, så kan den ändras.', 'Restore it first, and it can be edited.'),
  },
  'activity-still-meets': {
    status: 409,
    title: label('Toiminnalla on vielä tulevia kertoja', 'Verksamheten har ännu kommande träffar', 'The activity still has meetings to come'),
    detail: label('Peru tai keskeytä toiminta ensin, jotta osallistujat saavat tiedon.', 'Ställ in eller pausa verksamheten först, så att deltagarna får veta.', 'Cancel or pause it first, so that those who would come are told.'),
  },
  'occurrence-has-begun': {
    status: 409,
    title: label('Kerta on jo alkanut tai mennyt', 'Träffen har redan börjat eller varit', 'The meeting has already begun or is over'),
    detail: label('Vain tulevia kertoja voi siirtää tai perua.', 'Bara kommande träffar kan flyttas eller ställas in.', 'Only meetings to come can be moved or cancelled.'),
  },
  'occurrence-cannot-move-to-the-past': {
    status: 422,
    title: label('Uusi aika on jo mennyt', 'Den nya tiden har redan varit', 'The new time is already past'),
    detail: label('Valitse tuleva aika.', 'Välj en kommande tid.', 'Choose a time to come.'),
  },
  'sign-up-holds-no-seat': {
    status: 409,
    title: label('Joku merkityistä ei ole enää ilmoittautuneena', 'Någon av de antecknade är inte längre anmäld', 'Somebody who was marked is not signed up any more'),
    detail: label('Lataa lista uudelleen. Hänet voi laskea muihin osallistujiin.', 'Ladda listan på nytt. Personen kan räknas bland övriga deltagare.', 'Load the list again. They can be counted among the others.'),
  },
  'more-came-than-signed-up': {
    status: 422,
    title: label('Ryhmästä tuli enemmän kuin ilmoittautui', 'Fler kom i gruppen än som anmält sig', 'More came than signed up'),
    detail: label('Laske ylimääräiset muihin osallistujiin.', 'Räkna de övriga bland andra deltagare.', 'Count those above the number among the others.'),
  },
  'sign-up-is-marked-twice': {
    status: 422,
    title: label('Sama ilmoittautuminen on merkitty kahdesti', 'Samma anmälan är antecknad två gånger', 'The same sign-up is marked twice'),
  },
  'attendance-was-marked-meanwhile': {
    status: 409,
    title: label('Joku muu on merkinnyt osallistumiset sillä välin', 'Någon annan har antecknat närvaron under tiden', 'Somebody else has marked attendance meanwhile'),
    detail: label('Katso, mitä toinen merkitsi, ja valitse, kumpi jää voimaan.', 'Se vad den andra antecknade och välj vilket som gäller.', 'Look at what the other marked, and choose which of them stands.'),
  },
  'occurrence-is-cancelled': {
    status: 409,
    title: label('Kerta on peruttu', 'Träffen är inställd', 'The meeting is cancelled'),
    detail: label('Palauta kerta, jos se pidettiin sittenkin.', 'Återställ träffen om den hölls ändå.', 'Restore the meeting if it was held after all.'),
  },
  'capacity-is-less-than-seats-held': {
    status: 409,
    title: label('Paikkoja on jo varattu enemmän', 'Fler platser är redan bokade', 'More places are already held'),
    detail: label('Paikkoja ei voi vähentää alle varattujen.', 'Platserna kan inte minskas under de bokade.', 'There cannot be fewer places than those held.'),
  },
  'activity-is-full': {
    status: 409,
    title: label('Toiminnassa ei ole vapaita paikkoja', 'Verksamheten har inga lediga platser', 'The activity has no free places'),
    detail: label('Lisää paikkoja tai kieltäydy pyynnöstä.', 'Lägg till platser eller avböj begäran.', 'Add places or decline the request.'),
  },
  'agreement-is-missing': {
    status: 409,
    title: label('Pyytäjän kanssa ei ole voimassa olevaa sopimusta', 'Det finns inget gällande avtal med den som begär', 'There is no agreement in force with the requesting organisation'),
    detail: label('Paikkaa ei voi hyväksyä. Kieltäydy pyynnöstä, niin pyytäjä etsii toisen tavan.', 'Platsen kan inte beviljas. Avböj begäran, så söker den som begär ett annat sätt.', 'The place cannot be accepted. Decline the request, and they will look for another way.'),
  },
  'activity-is-not-published': {
    status: 409,
    title: label('Toimintaa ei ole julkaistu', 'Verksamheten är inte publicerad', 'The activity is not published'),
  },
  'placement-is-withdrawn': {
    status: 409,
    title: label('Pyyntö on peruttu', 'Begäran har dragits tillbaka', 'The request has been withdrawn'),
  },
  'placement-is-already-decided': {
    status: 409,
    title: label('Pyyntöön on jo vastattu', 'Begäran har redan besvarats', 'The request has already been answered'),
  },
  'occurrence-does-not-exist': {
    status: 404,
    title: label('Toiminta ei kokoonnu sinä päivänä', 'Verksamheten ordnas inte den dagen', 'The activity does not meet on that day'),
  },
  'occurrence-is-in-the-future': {
    status: 409,
    title: label('Kerta ei ole vielä alkanut', 'Träffen har inte börjat ännu', 'The occurrence has not begun yet'),
    detail: label('Merkitse osallistujat, kun kerta on alkanut.', 'Anteckna deltagarna när träffen har börjat.', 'Mark who came once it has begun.'),
  },
  'placement-is-not-accepted': {
    status: 409,
    title: label('Henkilöllä ei ole paikkaa tässä toiminnassa', 'Personen har ingen plats i verksamheten', 'The person has no place in this activity'),
    detail: label('Hyväksy pyyntö ensin.', 'Godkänn begäran först.', 'Accept the request first.'),
  },
  'placement-is-marked-twice': {
    status: 422,
    title: label('Sama henkilö on merkitty sekä paikalle että poissa olevaksi', 'Samma person är antecknad både som närvarande och frånvarande', 'The same person is marked both present and absent'),
  },
  'more-brought-along-than-newcomers': {
    status: 422,
    title: label('Tuttavan mukana tulleita on enemmän kuin uusia kävijöitä', 'De som kom med en bekant är fler än de nya besökarna', 'More were brought along than came for the first time'),
    detail: label('Tuttavan mukana tulleet luetaan uusiin kävijöihin. Tarkista luvut.', 'De som kom med en bekant räknas som nya besökare. Kontrollera siffrorna.', 'Those who were brought along are counted among the newcomers. Check the figures.'),
  },
  'more-newcomers-than-visits': {
    status: 422,
    title: label('Uusia kävijöitä on enemmän kuin kävijöitä', 'Nya besökare är fler än besökarna', 'There are more newcomers than visitors'),
  },
  'place-is-of-another': {
    status: 403,
    title: label('Paikan tietoja ylläpitää toinen organisaatio', 'En annan organisation sköter uppgifterna om platsen', 'Another organisation keeps the details of this place'),
    detail: label('Pyydä korjausta siltä, joka on lisännyt paikan.', 'Be den som har lagt till platsen om rättelse.', 'Ask whoever added the place to correct it.'),
  },
  'place-is-unknown': {
    status: 422,
    title: label('Paikkaa ei löydy rekisteristä', 'Platsen finns inte i registret', 'The place is not in the registry'),
    detail: label('Valitse toinen paikka tai kirjoita paikan tiedot itse.', 'Välj en annan plats eller skriv uppgifterna själv.', 'Choose another place or write its details yourself.'),
  },
  'place-is-over': {
    status: 409,
    title: label('Paikka ei ole enää käytössä', 'Platsen är inte längre i bruk', 'The place is no longer in use'),
    detail: label('Valitse toinen paikka.', 'Välj en annan plats.', 'Choose another place.'),
  },
  'place-has-changed': {
    status: 409,
    title: label('Joku on muuttanut paikan tietoja sillä välin', 'Någon har ändrat uppgifterna om platsen under tiden', 'Somebody has changed the details of the place meanwhile'),
    detail: label('Katso uudet tiedot ja tallenna sitten uudelleen.', 'Se de nya uppgifterna och spara sedan på nytt.', 'Look at the new details and save again.'),
  },
  'place-has-ended': {
    status: 409,
    title: label('Paikka ei ole enää käytössä', 'Platsen är inte längre i bruk', 'The place is no longer in use'),
    detail: label('Sen tietoja ei voi enää muuttaa.', 'Uppgifterna kan inte längre ändras.', 'Its details can no longer be changed.'),
  },
  'place-ends-before-it-begins': {
    status: 422,
    title: label('Viimeinen päivä on ennen ensimmäistä', 'Sista dagen är före den första', 'The last day is before the first'),
    detail: label('Tarkista päivät.', 'Kontrollera datumen.', 'Check the dates.'),
  },
  'pop-up-place-needs-its-last-day': {
    status: 422,
    title: label('Pop up -paikalta puuttuu viimeinen päivä', 'Pop up-platsens sista dag saknas', 'The last day of the pop-up place is missing'),
    detail: label('Kerro, mihin päivään asti paikka on käytössä.', 'Ange till vilken dag platsen är i bruk.', 'Say until which day the place is in use.'),
  },
  'channel-is-kept-by-another': {
    status: 403,
    title: label('Kanavan tietoja ylläpitää toinen organisaatio', 'Kanalens uppgifter upprätthålls av en annan organisation', 'The channel’s details are kept by another organisation'),
    detail: label('Kerro muutoksesta sille, tai lisää kanava omaan rekisteriinne.', 'Berätta om ändringen för den, eller lägg till kanalen i ert eget register.', 'Tell it of the change, or add the channel to your own register.'),
  },
  'channel-is-not-in-use': {
    status: 409,
    title: label('Kanava ei ole käytössä', 'Kanalen används inte', 'The channel is not in use'),
    detail: label('Valitse toinen kanava rekisteristä.', 'Välj en annan kanal i registret.', 'Choose another channel from the register.'),
  },
  'told-in-the-future': {
    status: 422,
    title: label('Päivä on tulevaisuudessa', 'Dagen är i framtiden', 'The day is in the future'),
    detail: label('Merkitse kertominen, kun siitä on kerrottu.', 'Anteckna det när det har berättats.', 'Note it once it has been told.'),
  },
  'pdf-needs-chromium': {
    status: 503,
    title: label('PDF-tiedostoa ei voi tehdä, koska palvelimelta puuttuu Chromium-selain', 'PDF-filen kan inte skapas eftersom servern saknar webbläsaren Chromium', 'The PDF cannot be made because the server has no Chromium browser'),
    detail: label('Avaa juliste verkkosivuna ja tulosta se selaimesta.', 'Öppna affischen som webbsida och skriv ut den i webbläsaren.', 'Open the poster as a web page and print it from the browser.'),
  },
  'channel-has-changed': {
    status: 409,
    title: label('Joku muutti kanavan tietoja samaan aikaan', 'Någon ändrade kanalens uppgifter samtidigt', 'Somebody changed the channel meanwhile'),
    detail: label('Katso uudet tiedot ja tallenna sitten omasi.', 'Se de nya uppgifterna och spara sedan dina egna.', 'Look at what is new and then save yours.'),
  },
  ...WISH_PROBLEMS,
} as const satisfies ProblemCatalogue;
