import { label, type Label } from '@pirtti/kernel';
import type { LetterKind } from '@pirtti/notify';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import { rideBody, type AboutRide } from './ride-words.js';

export type ToDriver = 'offered' | 'asked' | 'passed-over' | 'joined' | 'left' | 'changed' | 'cancelled' | 'moved' | 'called-off';

const SENTENCES: Readonly<Record<ToDriver, Label>> = {
  offered: label('Kiitos, että tarjoat kyytiä. Linkistä näet, ketkä pyytävät mukaan, ja voit tarvittaessa perua.', 'Tack för att du erbjuder skjuts. Via länken ser du vem som vill åka med, och vid behov kan du avboka.', 'Thank you for offering a ride. By the link you see who wishes to come along, and can cancel if need be.'),
  asked: label('Joku toivoo pääsevänsä kyytiisi. Katso, mistä päin hän tulee, ja vastaa.', 'Någon vill åka med dig. Se varifrån hen kommer och svara.', 'Somebody wishes to come along with you. See from where, and answer.'),
  'passed-over': label('Vastaustasi ei tullut ajoissa, joten kyytiä kysyttiin muualta. Kyytisi on yhä tarjolla.', 'Ditt svar kom inte i tid, så skjutsen söktes på annat håll. Din skjuts erbjuds fortfarande.', 'Your answer did not come in time, so the ride was asked for elsewhere. Your ride is still offered.'),
  joined: label('Kyytiisi on lisätty matkustaja, kuten järjestäjän kanssa sovittiin. Linkistä näet, kuka hän on ja mistä hänet haetaan.', 'En passagerare har lagts till i din skjuts, som ni kom överens om med arrangören. Via länken ser du vem hen är och var hen hämtas.', 'A passenger was added to your ride, as agreed with the organiser. By the link you see who they are and where they are met.'),
  changed: label('Järjestäjä on muuttanut tarjoamasi kyydin tietoja. Tarkista ne. Jos ne eivät käy, peru kyyti tai soita järjestäjälle.', 'Arrangören har ändrat uppgifterna om skjutsen som du kör. Kontrollera dem. Om de inte passar, avboka skjutsen eller ring arrangören.', 'The organiser has changed the details of the ride that you offered. Check them. If they do not suit you, cancel the ride or call the organiser.'),
  left: label('Joku kyytiisi tulossa ollut ei tulekaan mukaan.', 'Någon som skulle åka med dig kommer inte med.', 'Somebody who was to come along with you does not come after all.'),
  cancelled: label('Järjestäjä on perunut tarjoamasi kyydin. Matkustajille etsitään toinen.', 'Arrangören har avbokat din skjuts. Passagerarna får en annan.', 'The organiser has cancelled the ride that you offered. Another is looked for.'),
  moved: label('Tapaamisen aika on muuttunut. Jos et pääse silloin ajamaan, peru kyyti: matkustajille etsitään heti toinen.', 'Träffens tid har ändrats. Om du inte kan köra då, avboka skjutsen: passagerarna får genast en annan.', 'The time of the meeting has changed. If you cannot drive then, cancel the ride: another is looked for at once.'),
  'called-off': label('Tapaaminen on peruttu, eikä kyytiäsi tarvita.', 'Träffen är inställd och din skjuts behövs inte.', 'The meeting is off, and your ride is not needed.'),
};

/** What has become of a ride that somebody drives. */
export const RIDE_OF_DRIVER: LetterKind<AboutRide<ToDriver>> = {
  code: 'ride-of-driver',
  title: label('Ajamasi kyyti', 'Skjutsen som du kör', 'The ride that you drive'),
  explanation: label(
    'Tulee, kun joku pyytää kyytiisi tai kyytisi muuttuu. Siitä ei voi luopua: joku odottaa vastaustasi.',
    'Kommer när någon vill åka med dig eller din skjuts ändras. Det kan inte väljas bort: någon väntar på ditt svar.',
    'Comes when somebody wishes to come along or your ride changes. Nobody can do without it: somebody waits for your answer.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: { fi: rideBody(SENTENCES, 'fi'), sv: rideBody(SENTENCES, 'sv'), en: rideBody(SENTENCES, 'en') },
  urgent: true,
  mayBeDeclined: false,
  example: { state: 'asked', day: '2026-11-25', time: '13.00', link: 'https://pirtti.example/kyyti/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki' },
};

/** All that it can say, for the spec. */
export const TO_DRIVER = Object.keys(SENTENCES) as ToDriver[];
