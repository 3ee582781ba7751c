import { label } from '@pirtti/kernel';
import type { ProblemCatalogue } from '@pirtti/http-kit';

/** What may be refused of residents' wishes and of experiments. */
export const WISH_PROBLEMS = {
  'words-tell-of-somebody': {
    status: 422,
    title: label('Tekstissä on henkilötietoja', 'Texten innehåller personuppgifter', 'The text holds personal data'),
    detail: label('Poista puhelinnumerot, sähköpostiosoitteet, henkilötunnukset ja katuosoitteet. Paikan voi kertoa kylän tai talon nimellä.', 'Ta bort telefonnummer, e-postadresser, personbeteckningar och gatuadresser. Platsen kan anges med byns eller husets namn.', 'Remove phone numbers, e-mail addresses, personal identity codes and street addresses. Say the place by the name of the village or the house.'),
  },
  'too-much-at-once': {
    status: 429,
    title: label('Viestejä tulee juuri nyt hyvin paljon', 'Det kommer väldigt mycket just nu', 'Very much is coming in just now'),
    detail: label('Teksti on tallessa tällä sivulla. Lähetä se uudelleen hetken kuluttua.', 'Texten finns kvar på sidan. Skicka den på nytt om en stund.', 'Your text is still on the page. Send it again in a while.'),
  },
  'nothing-to-tell-of-now': {
    status: 409,
    title: label('Palautetta voi antaa, kun on kokoonnuttu', 'Man kan ge respons efter en träff', 'Feedback can be given after a meeting'),
    detail: label('Palautetta voi antaa ensimmäisestä kerrasta alkaen ja kahden kuukauden ajan viimeisen kerran jälkeen.', 'Respons kan ges från och med den första träffen och två månader efter den sista.', 'Feedback can be given from the first meeting on and for two months after the last.'),
  },
  'idea-is-of-another-area': {
    status: 403,
    title: label('Toive on toiselta alueelta', 'Önskemålet gäller ett annat område', 'The wish is of another area'),
    detail: label('Toiveita tarkistavat ja niihin vastaavat ne, jotka toimivat kunnassa.', 'Önskemålen granskas och besvaras av dem som är verksamma i kommunen.', 'Wishes are checked and answered by those who work in the municipality.'),
  },
  'idea-is-in-others-hands': {
    status: 409,
    title: label('Toinen organisaatio on jo tarttunut toiveeseen', 'En annan organisation har redan tagit sig an önskemålet', 'Another organisation has already taken the wish up'),
    detail: label('Sovi jatkosta sen kanssa.', 'Kom överens med den om fortsättningen.', 'Agree with them on how to go on.'),
  },
  'idea-does-not-stand-so': {
    status: 409,
    title: label('Toive on jo muussa vaiheessa', 'Önskemålet är redan i ett annat skede', 'The wish stands elsewhere by now'),
    detail: label('Katso, mitä sille on tapahtunut, ja valitse sitten.', 'Se vad som har hänt med det och välj sedan.', 'See what has happened to it and choose then.'),
  },
  'idea-cannot-be-merged-there': {
    status: 409,
    title: label('Toivetta ei voi yhdistää tähän toiveeseen', 'Önskemålet kan inte slås samman med det här', 'The wish cannot be merged with this one'),
    detail: label('Valitse saman kunnan julkaistu toive.', 'Välj ett publicerat önskemål från samma kommun.', 'Choose a published wish of the same municipality.'),
  },
  'idea-has-become-an-activity': {
    status: 409,
    title: label('Toive on jo toteutunut', 'Önskemålet har redan blivit verklighet', 'The wish has come true already'),
    detail: label('Nimeä vastauksessa toiminta, joksi se tuli.', 'Ange i svaret verksamheten som det blev.', 'Name in the answer the activity that it became.'),
  },
  'idea-is-unknown': {
    status: 422,
    title: label('Toivetta ei löydy', 'Önskemålet hittas inte', 'The wish is not found'),
    detail: label('Valitse toive luettelosta.', 'Välj önskemålet i förteckningen.', 'Choose the wish from the list.'),
  },
  'experiment-does-not-stand-so': {
    status: 409,
    title: label('Kokeilu on muussa vaiheessa', 'Försöket är i ett annat skede', 'The experiment stands elsewhere'),
    detail: label('Katso kokeilun sivulta, mitä siinä voi nyt tehdä.', 'Se på försökets sida vad som kan göras nu.', 'See on its page what can be done now.'),
  },
  'experiment-is-led-by-another': {
    status: 403,
    title: label('Kokeilua johtaa toinen organisaatio', 'Försöket leds av en annan organisation', 'Another organisation leads the experiment'),
    detail: label('Voit kirjata kokemuksia. Muutoksista päättää kokeilun johtaja.', 'Du kan anteckna erfarenheter. Den som leder försöket beslutar om ändringar.', 'You can write down experiences. Whoever leads it decides on changes.'),
  },
  'experiment-needs-more-to-start': {
    status: 422,
    title: label('Kokeilun aloittaminen kaipaa vielä tietoja', 'Det saknas ännu uppgifter för att börja försöket', 'More information is needed before it starts'),
    detail: label('Kerro, milloin kokeilu alkaa ja ketä varten se on.', 'Berätta när försöket börjar och för vem det är.', 'Say when it begins and for whom it is.'),
  },
  'experiences-are-missing': {
    status: 409,
    title: label('Kokeilusta ei vielä ole sekä hyvää että huonoa kokemusta', 'Det finns ännu inte både en god och en dålig erfarenhet', 'There is not yet both a good and a bad experience'),
    detail: label('Kirjaa ainakin yksi hyvä ja yksi huono kokemus, ja arvioi sitten.', 'Anteckna minst en god och en dålig erfarenhet och utvärdera sedan.', 'Write down at least one good and one bad experience, and evaluate then.'),
  },
  'continuity-is-over-already': {
    status: 422,
    title: label('Jatkuvuus päättyisi ennen tätä päivää', 'Fortsättningen skulle upphöra före i dag', 'The continuity would be over before today'),
    detail: label('Valitse tuleva päivä, tai jätä kohta tyhjäksi, jos toiminta jatkuu toistaiseksi.', 'Välj en kommande dag, eller lämna tomt om verksamheten fortsätter tills vidare.', 'Choose a day to come, or leave it empty where it goes on until further notice.'),
  },
  'experiment-is-over': {
    status: 409,
    title: label('Kokeilu on päättynyt', 'Försöket är avslutat', 'The experiment is over'),
    detail: label('Päättynyttä ei muuteta. Aloita tarvittaessa uusi kokeilu.', 'Ett avslutat försök ändras inte. Börja vid behov ett nytt.', 'What is over is not changed. Begin a new one if needed.'),
  },
  'experiment-has-changed': {
    status: 409,
    title: label('Kokeilua on muutettu sillä välin', 'Försöket har ändrats under tiden', 'The experiment has been changed meanwhile'),
    detail: label('Katso uusin versio ja tee muutoksesi siihen.', 'Se den nyaste versionen och gör din ändring i den.', 'See the newest version and make your change there.'),
  },
  'experiment-ends-before-it-begins': {
    status: 422,
    title: label('Kokeilu päättyisi ennen kuin se alkaa', 'Försöket skulle sluta innan det börjar', 'The experiment would end before it begins'),
    detail: label('Tarkista päivät.', 'Kontrollera dagarna.', 'Check the days.'),
  },
  'experiment-is-not-being-tried': {
    status: 409,
    title: label('Kokeilu ei ole käynnissä', 'Försöket pågår inte', 'The experiment is not being tried'),
    detail: label('Kokemuksia kirjataan, kun kokeilu on käynnissä tai arvioitu.', 'Erfarenheter antecknas när försöket pågår eller har utvärderats.', 'Experiences are written down while it runs and once it is evaluated.'),
  },
  'experience-is-of-another': {
    status: 403,
    title: label('Kokemuksen on kirjannut toinen organisaatio', 'Erfarenheten har antecknats av en annan organisation', 'Another organisation wrote the experience down'),
    detail: label('Pyydä sitä poistamaan teksti.', 'Be den radera texten.', 'Ask them to erase the words.'),
  },
  'leader-takes-part-already': {
    status: 422,
    title: label('Oma organisaatio on jo mukana kokeilun johtajana', 'Den egna organisationen är redan med som ledare', 'Your own organisation takes part already, as the leader'),
    detail: label('Poista se muiden joukosta.', 'Ta bort den bland de övriga.', 'Remove it from among the others.'),
  },
  'organisation-is-unknown': {
    status: 422,
    title: label('Organisaatiota ei löydy rekisteristä', 'Organisationen finns inte i registret', 'The organisation is not in the registry'),
    detail: label('Valitse organisaatio luettelosta.', 'Välj organisationen i förteckningen.', 'Choose the organisation from the list.'),
  },
  'activity-is-of-another': {
    status: 422,
    title: label('Toiminta ei ole oman organisaation', 'Verksamheten är inte den egna organisationens', 'The activity is not your organisation’s'),
    detail: label('Valitse omaa toimintaa.', 'Välj egen verksamhet.', 'Choose an activity of your own.'),
  },
} as const satisfies ProblemCatalogue;
