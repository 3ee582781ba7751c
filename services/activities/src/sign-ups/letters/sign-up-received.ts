import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { WithLink } from '../../people/letters/person-letters.js';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import { whenIn } from './when.js';

export interface SignUpReceived extends WithLink {
  readonly organisation: LocalizedText;
  /** Null for a series. */
  readonly startsAt: string | null;
  /** Null for who holds a seat. */
  readonly placeInLine: number | null;
}

const body = (language: Language, act: string, say: (organisation: string, when: string | null, place: number | null) => readonly string[]) =>
  ({ organisation, startsAt, placeInLine, link }: SignUpReceived): LetterBody =>
    ({ paragraphs: say(inLanguage(organisation, language), startsAt && whenIn(language, startsAt), placeInLine), link: { label: act, url: link } });

/** Thanks for signing up, with the link by which one comes back. Says neither what it is for nor who comes. */
export const SIGN_UP_RECEIVED: LetterKind<SignUpReceived> = {
  code: 'sign-up-received',
  title: label('Vahvistukset ilmoittautumisesta', 'Bekräftelser på anmälan', 'Confirmations of signing up'),
  explanation: label(
    'Tulee, kun olet ilmoittautunut. Siitä ei voi luopua: siinä on linkki, jolla ilmoittautumisen voi perua.',
    'Kommer när du har anmält dig. Det kan inte väljas bort: där finns länken med vilken anmälan kan återtas.',
    'Comes when you have signed up. Nobody can do without it: it has the link by which the sign-up can be cancelled.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: body('fi', 'Oma ilmoittautuminen', (organisation, when, place) => [
      'Hei,', place === null ? `ilmoittautumisesi on vastaanotettu, ja sinulla on paikka. Järjestäjä on ${organisation}.` : `ilmoittautumisesi on vastaanotettu. Paikat ovat nyt täynnä, ja olet jonossa sijalla ${place}. Järjestäjä on ${organisation}.`,
      ...(when ? [`Aika: ${when}.`] : []),
      place === null ? 'Jos et pääsekään tulemaan, peru ilmoittautuminen linkistä. Silloin joku muu saa paikan.' : 'Kerromme heti, kun paikka vapautuu. Linkistä näet, missä kohtaa jonoa olet, ja voit perua ilmoittautumisen.',
      'Linkki on vain sinulle. Älä anna sitä muille.',
    ]),
    sv: body('sv', 'Min anmälan', (organisation, when, place) => [
      'Hej,', place === null ? `din anmälan har tagits emot och du har en plats. Arrangör är ${organisation}.` : `din anmälan har tagits emot. Alla platser är upptagna just nu, och du står på plats ${place} i kön. Arrangör är ${organisation}.`,
      ...(when ? [`Tid: ${when}.`] : []),
      place === null ? 'Om du ändå inte kan komma, återta anmälan via länken. Då får någon annan platsen.' : 'Vi meddelar dig genast när en plats blir ledig. Via länken ser du var i kön du står och kan återta anmälan.',
      'Länken är bara för dig. Ge den inte till andra.',
    ]),
    en: body('en', 'My sign-up', (organisation, when, place) => [
      'Hello,', place === null ? `we have received your sign-up, and you have a place. The organiser is ${organisation}.` : `we have received your sign-up. All places are taken for now, and you are number ${place} in line. The organiser is ${organisation}.`,
      ...(when ? [`Time: ${when}.`] : []),
      place === null ? 'If you cannot come after all, cancel by the link. Then somebody else gets the place.' : 'We tell you as soon as a place comes free. The link shows where you are in line, and you can cancel there.',
      'The link is for you alone. Do not give it to others.',
    ]),
  },
  urgent: true,
  mayBeDeclined: false,
  example: {
    organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, startsAt: '2026-11-25T11:00:00.000Z', placeInLine: 3,
    link: 'https://pirtti.example/ilmoittautuminen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki',
  },
};
