import { label, type Label } from '@pirtti/kernel';
import type { LetterKind } from '@pirtti/notify';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import { rideBody, type AboutRide } from './ride-words.js';

/** What a passenger is told. `…-again` where they had a ride, or had asked for one, that is not there any more. */
export type ToPassenger = 'asked' | 'asked-again' | 'asked-another' | 'accepted' | 'accepted-again' | 'unplaced' | 'unplaced-again' | 'no-answer' | 'changed' | 'cancelled' | 'moved' | 'called-off';

const SENTENCES: Readonly<Record<ToPassenger, Label>> = {
  asked: label('Toiveesi kyydistä on kirjattu, ja kuljettajalta on kysytty. Kerromme, kun hän on vastannut.', 'Ditt önskemål om skjuts är antecknat och föraren har tillfrågats. Vi meddelar när hen har svarat.', 'Your wish for a ride is written down and a driver has been asked. We will tell you when they have answered.'),
  'asked-again': label('Kyytisi on peruuntunut. Kysyimme heti toiselta kuljettajalta, ja kerromme, kun hän on vastannut.', 'Din skjuts har ställts in. Vi frågade genast en annan förare och meddelar när hen har svarat.', 'Your ride has been cancelled. We asked another driver at once and will tell you when they have answered.'),
  'asked-another': label('Kuljettaja ei vastannut ajoissa, joten kysyimme toiselta. Kerromme, kun hän on vastannut.', 'Föraren svarade inte i tid, så vi frågade en annan. Vi meddelar när hen har svarat.', 'The driver did not answer in time, so we asked another. We will tell you when they have answered.'),
  accepted: label('Sinulla on kyyti.', 'Du har skjuts.', 'You have a ride.'),
  'accepted-again': label('Kyytisi on vaihtunut: pääset toisella kyydillä. Katso uusi lähtöaika.', 'Din skjuts har bytts: du får åka med en annan. Se den nya avgångstiden.', 'Your ride has changed: another one takes you. See the new time of departure.'),
  unplaced: label('Toiveesi kyydistä on kirjattu. Vapaata kyytiä ei juuri nyt ole: järjestäjä etsii sellaista ja kertoo, jos se löytyy.', 'Ditt önskemål om skjuts är antecknat. Just nu finns ingen ledig skjuts: arrangören söker en och meddelar om den hittas.', 'Your wish for a ride is written down. No ride has room right now: the organiser looks for one and tells you if there is one.'),
  'unplaced-again': label('Kyytisi on peruuntunut, eikä muissa kyydeissä ole nyt tilaa. Järjestäjä tietää tästä ja etsii sinulle kyytiä.', 'Din skjuts har ställts in och de andra har inte plats nu. Arrangören vet om det och söker en skjuts åt dig.', 'Your ride has been cancelled, and the others have no room now. The organiser knows and looks for a ride for you.'),
  'no-answer': label('Kuljettaja ei vastannut ajoissa, eikä muissa kyydeissä ole nyt tilaa. Järjestäjä tietää tästä ja etsii sinulle kyytiä.', 'Föraren svarade inte i tid och de andra har inte plats nu. Arrangören vet om det och söker en skjuts åt dig.', 'The driver did not answer in time, and the others have no room now. The organiser knows and looks for a ride for you.'),
  changed: label('Kyytisi tiedot ovat muuttuneet. Katso lähtöaika ja muut tiedot linkistä. Jos ne eivät käy, voit perua paikkasi.', 'Uppgifterna om din skjuts har ändrats. Se avgångstiden och det övriga via länken. Om de inte passar kan du avboka din plats.', 'The details of your ride have changed. See the time of departure and the rest by the link. If they do not suit you, you can cancel your seat.'),
  cancelled: label('Järjestäjä on perunut kyytisi.', 'Arrangören har avbokat din skjuts.', 'The organiser has cancelled your seat.'),
  moved: label('Tapaamisen aika on muuttunut. Paikkasi kyydissä on tallella; lähtöaika voi muuttua, joten tarkista se.', 'Träffens tid har ändrats. Din plats i skjutsen finns kvar; avgångstiden kan ändras, så kontrollera den.', 'The time of the meeting has changed. You still have your seat; the time of departure may change, so check it.'),
  'called-off': label('Tapaaminen on peruttu, eikä kyytejä ajeta.', 'Träffen är inställd och inga skjutsar körs.', 'The meeting is off, and no rides are driven.'),
};

/** What has become of somebody's ride. */
export const RIDE_OF_PASSENGER: LetterKind<AboutRide<ToPassenger>> = {
  code: 'ride-of-passenger',
  title: label('Kyytisi toimintaan', 'Din skjuts till verksamheten', 'Your ride to an activity'),
  explanation: label(
    'Tulee, kun kyydistäsi on kerrottavaa. Siitä ei voi luopua: muuten jäisit odottamaan kyytiä, jota ei tule.',
    'Kommer när det finns något att berätta om din skjuts. Det kan inte väljas bort: annars kunde du vänta på en skjuts som inte kommer.',
    'Comes when there is something to tell of your ride. Nobody can do without it: else you might wait for a ride that does not come.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: { fi: rideBody(SENTENCES, 'fi'), sv: rideBody(SENTENCES, 'sv'), en: rideBody(SENTENCES, 'en') },
  // Somebody stands at the roadside.
  urgent: true,
  mayBeDeclined: false,
  example: { state: 'accepted-again', day: '2026-11-25', time: '13.00', link: 'https://pirtti.example/kyyti/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki' },
};

/** All that it can say, for the spec. */
export const TO_PASSENGER = Object.keys(SENTENCES) as ToPassenger[];
