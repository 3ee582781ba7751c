import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';
import type { Question } from '../asking.js';

export interface ConfirmDetails extends Question {
  readonly names: LocalizedText;
}

const body = (language: Language, say: (name: string, until: string) => readonly string[], act: string) => ({ names, until, link }: ConfirmDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(names, language), writtenDay(until)), link: { label: act, url: link } });

/** Asks an organisation whether what the registry says of it still holds. */
export const CONFIRM_DETAILS: LetterKind<ConfirmDetails> = {
  code: 'confirm-details',
  title: label('Muistutukset tietojen vahvistamisesta', 'Påminnelser om att bekräfta uppgifter', 'Reminders to confirm details'),
  explanation: label(
    'Kysyy, ovatko organisaation tiedot ajan tasalla. Menee organisaation omaan osoitteeseen eikä kenellekään henkilölle, joten siitä ei voi luopua: muuten tiedot poistuisivat luettelosta kenenkään tietämättä.',
    'Frågar om organisationens uppgifter är aktuella. Skickas till organisationens egen adress och inte till någon person, så det kan inte väljas bort: annars skulle uppgifterna försvinna från listan utan att någon visste om det.',
    'Asks whether an organisation’s details are up to date. It goes to the organisation’s own address and to no person, so nobody can do without it: otherwise the details would leave the list with nobody knowing.',
  ),
  subject: label('Ovatko tietonne ajan tasalla?', 'Är era uppgifter aktuella?', 'Are your details up to date?'),
  body: {
    fi: body('fi', (name, until) => [
      'Hei,',
      `Pirtin kumppanirekisterissä on tiedot organisaatiosta ${name}. Niitä ei ole vahvistettu pitkään aikaan.`,
      `Jos tiedot pitävät paikkansa, vahvistakaa ne alla olevasta linkistä. Kirjautua ei tarvitse. Linkki toimii kerran, ${until} saakka.`,
      'Vahvistamattomat tiedot poistuvat myöhemmin julkisesta luettelosta. Niitä ei poisteta, ja ne voi palauttaa.',
    ], 'Vahvistakaa tiedot'),
    sv: body('sv', (name, until) => [
      'Hej,',
      `I Pirttis partnerregister finns uppgifter om ${name}. De har inte bekräftats på länge.`,
      `Om uppgifterna stämmer, bekräfta dem via länken nedan. Ni behöver inte logga in. Länken fungerar en gång, till och med ${until}.`,
      'Uppgifter som inte bekräftas försvinner senare från den offentliga listan. De raderas inte och kan återställas.',
    ], 'Bekräfta uppgifterna'),
    en: body('en', (name, until) => [
      'Hello,',
      `Pirtti’s registry of partners has a record of ${name}. Nobody has confirmed it for a long time.`,
      `If it is right, confirm it by the link below. You need not log in. The link works once, until ${until}.`,
      'A record that is not confirmed later leaves the public list. It is not deleted and can be restored.',
    ], 'Confirm the details'),
  },
  urgent: false,
  mayBeDeclined: false,
  example: { names: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, until: '2027-02-03', link: 'https://pirtti.example/vahvista/6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01#esimerkki' },
};
