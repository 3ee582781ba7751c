import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import type { WithLink } from '../../people/letters/person-letters.js';

export interface VolunteerWelcome extends WithLink {
  readonly organisation: LocalizedText;
  /** Whether it says welcome, or brings a new link alone. */
  readonly isNew: boolean;
}

const welcome = (language: Language, hello: string, joined: (organisation: string) => string, again: (organisation: string) => string, link: string, keep: string) => ({ organisation, isNew, link: url }: VolunteerWelcome): LetterBody => ({
  paragraphs: [hello, (isNew ? joined : again)(inLanguage(organisation, language)), keep], link: { label: link, url },
});

/** Somebody is a volunteer now, or has asked for a new link. */
export const VOLUNTEER_WELCOME: LetterKind<VolunteerWelcome> = {
  code: 'volunteer-welcome',
  title: label('Tervetuloa vapaaehtoiseksi', 'Välkommen som frivillig', 'Welcome as a volunteer'),
  explanation: label(
    'Tulee, kun sinut on otettu mukaan vapaaehtoiseksi, ja kun pyydät uuden linkin vuoroihisi. Siitä ei voi luopua: linkki on avain omiin vuoroihin.',
    'Kommer när du har tagits med som frivillig, och när du ber om en ny länk till dina turer. Det kan inte väljas bort: länken är nyckeln till de egna turerna.',
    'Comes when you have been taken on as a volunteer, and when you ask for a new link to your shifts. Nobody can do without it: the link is the key to one’s own shifts.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: welcome('fi', 'Hei,', (organisation) => `kiitos, että lähdit mukaan. ${organisation} on kirjannut sinut vapaaehtoiseksi ja ottaa sinuun yhteyttä.`, (organisation) => `tässä on uusi linkki vuoroihin, joissa ${organisation} kaipaa apua.`,
      'Katso vuorot', 'Linkistä näet vuorot, voit ilmoittautua niihin ja perua tulosi. Linkki on vain sinulle: älä lähetä sitä eteenpäin.'),
    sv: welcome('sv', 'Hej,', (organisation) => `tack för att du vill vara med. ${organisation} har antecknat dig som frivillig och kontaktar dig.`, (organisation) => `här är en ny länk till de turer där ${organisation} behöver hjälp.`,
      'Se turerna', 'Via länken ser du turerna, kan anmäla dig till dem och ta tillbaka din anmälan. Länken är bara för dig: skicka den inte vidare.'),
    en: welcome('en', 'Hello,', (organisation) => `thank you for joining. ${organisation} has written you down as a volunteer and will contact you.`, (organisation) => `here is a new link to the shifts in which ${organisation} needs help.`,
      'See the shifts', 'The link shows the shifts; there you can join them and say that you cannot come. It is for you alone: do not pass it on.'),
  },
  urgent: false,
  mayBeDeclined: false,
  example: { organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, isNew: true, link: 'https://pirtti.example/vapaaehtoinen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#x' },
};

export interface VolunteerDeclined {
  readonly organisation: LocalizedText;
}

const declined = (language: Language, say: (organisation: string) => readonly string[]) => ({ organisation }: VolunteerDeclined): LetterBody => ({ paragraphs: say(inLanguage(organisation, language)) });

/** A kind no. */
export const VOLUNTEER_DECLINED: LetterKind<VolunteerDeclined> = {
  code: 'volunteer-declined',
  title: label('Vastaus vapaaehtoiseksi tarjoutuneelle', 'Svar till den som anmält sig som frivillig', 'Answer to who offered to volunteer'),
  explanation: label(
    'Tulee, kun olet tarjoutunut vapaaehtoiseksi etkä voi nyt aloittaa. Siitä ei voi luopua: se on vastaus sinulle.',
    'Kommer när du har anmält dig som frivillig och inte kan börja nu. Det kan inte väljas bort: det är svaret till dig.',
    'Comes when you have offered to volunteer and cannot begin now. Nobody can do without it: it is the answer to you.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: declined('fi', (organisation) => [
      'Hei,', `kiitos, että tarjouduit vapaaehtoiseksi. ${organisation} ei voi juuri nyt ottaa sinua mukaan.`, 'Kiitos ajatuksestasi: se on tärkeä. Olet tervetullut kysymään myöhemmin uudelleen.', 'Tietosi poistetaan, kun niitä ei enää tarvita.',
    ]),
    sv: declined('sv', (organisation) => [
      'Hej,', `tack för att du ville bli frivillig. ${organisation} kan inte ta med dig just nu.`, 'Tack för din tanke: den är viktig. Du är välkommen att fråga på nytt senare.', 'Dina uppgifter raderas när de inte längre behövs.',
    ]),
    en: declined('en', (organisation) => [
      'Hello,', `thank you for offering to volunteer. ${organisation} cannot take you on just now.`, 'Your offer matters, and you are welcome to ask again later.', 'Your details are erased when they are no longer needed.',
    ]),
  },
  urgent: false,
  mayBeDeclined: false,
  example: { organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' } },
};
