import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may stand in the way of saying who answers for something. */
export const RESPONSIBILITY_PROBLEMS = {
  'responsibility-has-changed': {
    status: 409,
    title: label('Joku muu ehti muuttaa saman asian vastuita', 'Någon annan hann ändra ansvaret för samma ärende', 'Somebody else has changed who does what in the same matter'),
    detail: label('Mitään ei tallennettu päälle. Katso, mikä muuttui, ja päätä sitten.', 'Inget skrevs över. Se vad som ändrats och bestäm sedan.', 'Nothing was overwritten. See what changed and decide then.'),
  },
  'responsibility-ends-before-it-begins': {
    status: 409,
    title: label('Vastuu päättyisi ennen kuin se alkaa', 'Ansvaret skulle upphöra innan det börjar', 'The responsibility would end before it begins'),
    detail: label('Tarkista ensimmäinen ja viimeinen päivä.', 'Kontrollera första och sista dagen.', 'Check the first and the last day.'),
  },
  'responsible-is-no-party': {
    status: 409,
    title: label('Vastuutahoksi sopii vain osapuoli', 'Endast en part kan vara ansvarig', 'Only a party can be responsible'),
    detail: label('Sopimuksesta vastaa jokin sen osapuolista, ja muusta jokin rekisterissä oleva organisaatio.', 'För ett avtal ansvarar någon av parterna, för annat någon organisation i registret.', 'For an agreement one of its parties is responsible, for other things an organisation of the registry.'),
  },
  'matter-is-closed': {
    status: 409,
    title: label('Asia on päätetty', 'Ärendet är avslutat', 'The matter is closed'),
    detail: label('Päätetylle ei nimetä vastuutahoa eikä mukana olevia.', 'För det avslutade utses varken ansvarig eller deltagare.', 'Nobody is made responsible for what is closed, nor named to take part in it.'),
  },
  'successor-is-the-leaver': {
    status: 409,
    title: label('Lähtijä ei voi jatkaa omia tehtäviään', 'Den som slutar kan inte efterträda sig själv', 'Whoever leaves cannot be their own successor'),
    detail: label('Valitse seuraajaksi joku toinen, tai jätä seuraaja valitsematta.', 'Välj någon annan till efterträdare, eller lämna valet tomt.', 'Choose somebody else, or leave the successor out.'),
  },
  'responsibility-is-unseen': {
    status: 409,
    title: label('Vastuun näkevät vain osapuolet: pyydä niistä jotakuta vaihtamaan vastuuhenkilö', 'Ansvaret syns bara för parterna: be någon av dem byta ansvarig person', 'Only the parties see the responsibility: ask one of them to make another person responsible'),
  },
  'agreement-is-ended-elsewhere': {
    status: 409,
    title: label('Sopimus päätetään sopimuksen omalla sivulla', 'Ett avtal avslutas på sin egen sida', 'An agreement is ended on its own page'),
  },
  'network-is-ended-elsewhere': {
    status: 409,
    title: label('Verkosto päätetään verkoston omalla sivulla', 'Ett nätverk avslutas på sin egen sida', 'A network is ended on its own page'),
  },
  'model-stays-in-library': {
    status: 409,
    title: label('Toimintamalli pysyy kirjastossa', 'Verksamhetsmodellen finns kvar i biblioteket', 'An operating model stays in the library'),
    detail: label('Vastuutahon voi vaihtaa tai sen vastuun päättää.', 'Den ansvariga parten kan bytas eller ansvaret avslutas.', 'Another can be made responsible, or the responsibility ended.'),
  },
  'programme-ends-by-itself': {
    status: 409,
    title: label('Toimenpideohjelma ja sen toimenpiteet päättyvät, kun ohjelman vuodet ovat ohi', 'Åtgärdsprogrammet och dess åtgärder upphör när programmets år är slut', 'A programme and its measures end when the years of the programme are over'),
    detail: label('Tiedot tulevat raportoinnista. Täällä nimetään vain vastuutaho.', 'Uppgifterna kommer från rapporteringen. Här utses bara den ansvariga parten.', 'They come from reporting. Here only the responsible party is named.'),
  },
  'matter-is-of-others': {
    status: 403,
    title: label('Asian vastuita muuttavat vain sen osapuolet', 'Ansvaret för ärendet ändras bara av dess parter', 'Only its parties change who does what in the matter'),
    detail: label('Organisaationne on mukana ja näkee asian. Pyydä muutosta osapuolelta.', 'Er organisation deltar och ser ärendet. Be en part om ändringen.', 'Your organisation takes part and sees the matter. Ask one of the parties for the change.'),
  },
  'takes-part-already': {
    status: 409,
    title: label('Organisaatio on jo mukana samalla tavalla samaan aikaan', 'Organisationen deltar redan på samma sätt samtidigt', 'The organisation takes part in the same way at the same time already'),
    detail: label('Korjaa sitä, mikä on jo kirjattu, tai valitse toinen tapa, toimiala tai aika.', 'Rätta det som redan står, eller välj ett annat sätt, en annan sektor eller tid.', 'Correct what stands there, or choose another way, sector or time.'),
  },
  'participation-ends-before-it-begins': {
    status: 409,
    title: label('Mukanaolo päättyisi ennen kuin se alkaa', 'Deltagandet skulle upphöra innan det börjar', 'The taking part would end before it begins'),
    detail: label('Tarkista ensimmäinen ja viimeinen päivä.', 'Kontrollera första och sista dagen.', 'Check the first and the last day.'),
  },
  'participant-is-no-party': {
    status: 409,
    title: label('Sopimuksessa ovat mukana vain sen osapuolet', 'I ett avtal deltar bara dess parter', 'Only its parties take part in an agreement'),
  },
  'agreement-is-of-others': {
    status: 409,
    title: label('Organisaationne ei ole tämän sopimuksen osapuoli', 'Er organisation är inte part i det här avtalet', 'Your organisation is no party to this agreement'),
    detail: label('Valitse sopimus, jossa olette osapuolena.', 'Välj ett avtal där ni är part.', 'Choose an agreement to which you are a party.'),
  },
  'agreement-leans-on-none': {
    status: 409,
    title: label('Sopimukseen ei liitetä toista sopimusta', 'Ett avtal kopplas inte till ett annat avtal', 'An agreement is not linked to another agreement'),
  },
} as const satisfies ProblemCatalogue;
