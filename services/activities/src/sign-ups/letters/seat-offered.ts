import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { WithLink } from '../../people/letters/person-letters.js';
import { YOU_HAVE_A_MESSAGE } from '../../people/letters/neutral.js';
import { whenIn } from './when.js';

export interface SeatOfferedLetter extends WithLink {
  readonly organisation: LocalizedText;
  readonly startsAt: string | null;
  /** The instant at which the offer ends. */
  readonly until: string;
}

const body = (language: Language, act: string, say: (organisation: string, until: string, when: string | null) => readonly string[]) =>
  ({ organisation, startsAt, until, link }: SeatOfferedLetter): LetterBody =>
    ({ paragraphs: say(inLanguage(organisation, language), whenIn(language, until), startsAt && whenIn(language, startsAt)), link: { label: act, url: link } });

/** A place has come free, and it is kept for the reader for a while. */
export const SEAT_OFFERED: LetterKind<SeatOfferedLetter> = {
  code: 'seat-offered',
  title: label('Vapautuneet paikat', 'Platser som blivit lediga', 'Places that came free'),
  explanation: label(
    'Tulee, kun jonossa oleva saa paikan. Siitä ei voi luopua: paikka odottaa vain vähän aikaa.',
    'Kommer när den som står i kö får en plats. Det kan inte väljas bort: platsen väntar bara en liten stund.',
    'Comes when somebody in line gets a place. Nobody can do without it: the place is kept for a little while only.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: body('fi', 'Vastaa', (organisation, until, when) => [
      'Hei,', `sinulle on vapautunut paikka. Järjestäjä on ${organisation}.`, ...(when ? [`Aika: ${when}.`] : []),
      `Paikka odottaa sinua ${until} asti. Vastaa linkistä, tuletko. Jos et vastaa, paikka annetaan jonossa seuraavalle.`,
    ]),
    sv: body('sv', 'Svara', (organisation, until, when) => [
      'Hej,', `en plats har blivit ledig för dig. Arrangör är ${organisation}.`, ...(when ? [`Tid: ${when}.`] : []),
      `Platsen väntar på dig till ${until}. Svara via länken om du kommer. Om du inte svarar går platsen till nästa i kön.`,
    ]),
    en: body('en', 'Answer', (organisation, until, when) => [
      'Hello,', `a place has come free for you. The organiser is ${organisation}.`, ...(when ? [`Time: ${when}.`] : []),
      `The place is kept for you until ${until}. Answer by the link whether you come. If you do not answer, the place goes to the next in line.`,
    ]),
  },
  urgent: false,
  mayBeDeclined: false,
  example: {
    organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, startsAt: '2026-11-25T11:00:00.000Z', until: '2026-11-24T13:00:00.000Z',
    link: 'https://pirtti.example/ilmoittautuminen/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki',
  },
};
