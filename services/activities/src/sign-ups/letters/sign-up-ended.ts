import { inLanguage, label, type Label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { WithLink } from '../../people/letters/person-letters.js';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';

export interface SignUpEnded extends WithLink {
  readonly organisation: LocalizedText;
}

type Say = (organisation: string) => readonly string[];

function ended(code: string, title: Label, explanation: Label, say: Readonly<Record<Language, Say>>): LetterKind<SignUpEnded> {
  const act = label('Oma ilmoittautuminen', 'Min anmälan', 'My sign-up');
  const body = (language: Language) => ({ organisation, link }: SignUpEnded): LetterBody => ({ paragraphs: say[language](inLanguage(organisation, language)), link: { label: act[language], url: link } });
  return {
    code, title, explanation, subject: YOU_HAVE_A_MESSAGE, body: { fi: body('fi'), sv: body('sv'), en: body('en') }, urgent: false, mayBeDeclined: false,
    example: {
      organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' },
      link: 'https://pirtti.example/ilmoittautuminen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki',
    },
  };
}

/** Nobody answered in time: the place has gone to the next, and the reader knows it. */
export const SEAT_OFFER_EXPIRED = ended('seat-offer-expired',
  label('Rauenneet paikat', 'Platser som gått vidare', 'Places that went on'),
  label('Tulee, kun tarjottuun paikkaan ei ole vastattu ajoissa. Siitä ei voi luopua, jottei kukaan odota turhaan.', 'Kommer när ingen har svarat i tid på en erbjuden plats. Det kan inte väljas bort, så att ingen väntar i onödan.', 'Comes when an offered place was not answered in time. Nobody can do without it, so that no one waits in vain.'),
  {
    fi: (organisation) => ['Hei,', `sinulle oli vapautunut paikka, mutta vastausta ei tullut ajoissa. Paikka on annettu jonossa seuraavalle, ja ilmoittautumisesi on päättynyt. Järjestäjä on ${organisation}.`, 'Voit ilmoittautua uudelleen. Silloin tulet jonon viimeiseksi, jos paikat ovat täynnä.'],
    sv: (organisation) => ['Hej,', `en plats hade blivit ledig för dig, men det kom inget svar i tid. Platsen har gått till nästa i kön och din anmälan har upphört. Arrangör är ${organisation}.`, 'Du kan anmäla dig på nytt. Då hamnar du sist i kön om platserna är upptagna.'],
    en: (organisation) => ['Hello,', `a place had come free for you, but no answer came in time. The place has gone to the next in line, and your sign-up has ended. The organiser is ${organisation}.`, 'You may sign up again. You will be last in line if all places are taken.'],
  });

/** The organiser took the sign-up away. */
export const SIGN_UP_CANCELLED = ended('sign-up-cancelled',
  label('Perutut ilmoittautumiset', 'Återtagna anmälningar', 'Cancelled sign-ups'),
  label('Tulee, kun järjestäjä on perunut ilmoittautumisesi. Siitä ei voi luopua, jottei kukaan tule turhaan.', 'Kommer när arrangören har återtagit din anmälan. Det kan inte väljas bort, så att ingen kommer i onödan.', 'Comes when the organiser has cancelled your sign-up. Nobody can do without it, so that no one comes in vain.'),
  {
    fi: (organisation) => ['Hei,', `järjestäjä ${organisation} on perunut ilmoittautumisesi.`, 'Jos et tiedä, miksi, ota yhteyttä järjestäjään.'],
    sv: (organisation) => ['Hej,', `arrangören ${organisation} har återtagit din anmälan.`, 'Kontakta arrangören om du inte vet varför.'],
    en: (organisation) => ['Hello,', `the organiser ${organisation} has cancelled your sign-up.`, 'If you do not know why, get in touch with the organiser.'],
  });
