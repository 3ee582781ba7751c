import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import { YOU_HAVE_A_MESSAGE } from './neutral.js';

export interface DetailsErased {
  readonly organisation: LocalizedText;
}

const body = (language: Language, say: (organisation: string) => readonly string[]) => ({ organisation }: DetailsErased): LetterBody => ({ paragraphs: say(inLanguage(organisation, language)) });

/** The last letter to somebody who wished to be forgotten. */
export const DETAILS_ERASED: LetterKind<DetailsErased> = {
  code: 'details-erased',
  title: label('Tietojen poistaminen', 'Radering av uppgifter', 'Erasure of details'),
  explanation: label(
    'Tulee, kun tietosi on poistettu pyynnöstäsi. Siitä ei voi luopua: se kertoo, että pyyntösi on täytetty.',
    'Kommer när dina uppgifter har raderats på din begäran. Det kan inte väljas bort: det berättar att din begäran har uppfyllts.',
    'Comes when your details have been erased at your request. Nobody can do without it: it says that the request has been fulfilled.',
  ),
  subject: YOU_HAVE_A_MESSAGE,
  body: {
    fi: body('fi', (organisation) => [
      'Hei,', `${organisation} on poistanut nimesi ja yhteystietosi, kuten pyysit.`,
      'Tieto siitä, kuinka moni toimintaan on osallistunut, säilyy lukuina, joista ei näe, kuka oli mukana. Tämä osoite poistuu, kun viesti on lähtenyt.',
    ]),
    sv: body('sv', (organisation) => [
      'Hej,', `${organisation} har raderat ditt namn och dina kontaktuppgifter, som du bad om.`,
      'Hur många som har deltagit i verksamheten finns kvar som siffror, där man inte ser vem som var med. Den här adressen raderas när meddelandet har skickats.',
    ]),
    en: body('en', (organisation) => [
      'Hello,', `${organisation} has erased your name and contact details, as you asked.`,
      'How many people took part stays as figures that do not show who was there. This address goes once the message has been sent.',
    ]),
  },
  urgent: false,
  mayBeDeclined: false,
  example: { organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' } },
};
