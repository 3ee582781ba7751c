import { inLanguage, label, writtenDay, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface InvitationDetails {
  readonly organisation: LocalizedText;
  /** Who invites, where it is another: nobody can invite for an organisation that nobody looks after yet. */
  readonly sender: LocalizedText | null;
  /** The last day on which the link works. */
  readonly until: string;
  readonly link: string;
}

const body = (language: Language, say: (organisation: string, until: string, sender: string | null) => readonly string[], act: string) => ({ organisation, sender, until, link }: InvitationDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(organisation, language), writtenDay(until), sender && inLanguage(sender, language)), link: { label: act, url: link } });

/** Asks somebody to come and work. Which rights are offered, and why, is read after logging in: a letter may be opened by others. */
export const INVITATION: LetterKind<InvitationDetails> = {
  code: 'invitation',
  title: label('Kutsut Pirtin käyttäjäksi', 'Inbjudningar att använda Pirtti', 'Invitations to use Pirtti'),
  explanation: label(
    'Tulee, kun joku kutsuu sinut toimimaan organisaationsa puolesta. Siitä ei voi luopua: kutsun voi hyväksyä vain sen linkistä.',
    'Kommer när någon bjuder in dig att handla för sin organisation. Det kan inte väljas bort: inbjudan kan godkännas bara via dess länk.',
    'Comes when somebody invites you to act for their organisation. Nobody can do without it: the invitation is accepted by its link alone.',
  ),
  subject: label('Kutsu Pirttiin', 'Inbjudan till Pirtti', 'Invitation to Pirtti'),
  body: {
    fi: body('fi', (organisation, until, sender) => [
      'Hei,',
      sender ? `${sender} kutsuu sinut toimimaan Pirtissä tämän organisaation puolesta: ${organisation}.` : `${organisation} kutsuu sinut toimimaan puolestaan Pirtissä.`,
      `Avaa alla oleva linkki, kirjaudu ja lue, mihin sinut on kutsuttu. Jos sinulla ei ole tunnusta, sivu kertoo, miten sen saa. Linkki toimii kerran, ${until} saakka.`,
      'Linkki on vain sinulle: älä lähetä sitä eteenpäin. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.',
    ], 'Avaa kutsu'),
    sv: body('sv', (organisation, until, sender) => [
      'Hej,',
      sender ? `${sender} bjuder in dig att i Pirtti handla för den här organisationen: ${organisation}.` : `${organisation} bjuder in dig att handla för organisationen i Pirtti.`,
      `Öppna länken nedan, logga in och läs vad du är inbjuden till. Om du inte har något konto berättar sidan hur du får ett. Länken fungerar en gång, till och med ${until}.`,
      'Länken är bara för dig: skicka den inte vidare. Om du inte väntade en inbjudan behöver du inte göra något.',
    ], 'Öppna inbjudan'),
    en: body('en', (organisation, until, sender) => [
      'Hello,',
      sender ? `${sender} invites you to act in Pirtti on behalf of this organisation: ${organisation}.` : `${organisation} invites you to act on its behalf in Pirtti.`,
      `Open the link below, log in and read what you are invited to. If you have no account, the page tells how to get one. The link works once, until ${until}.`,
      'The link is for you alone: do not pass it on. If you did not expect an invitation, you need not do anything.',
    ], 'Open the invitation'),
  },
  // Boards of associations meet in the evening, and who is invited sits at the same table.
  urgent: true,
  mayBeDeclined: false,
  example: { organisation: { fi: 'Kylän kahvittajat ry', sv: 'Byns kaffekokare rf', en: 'Village Coffee Makers' }, sender: null, until: '2027-02-03', link: 'https://pirtti.example/kutsu#esimerkki' },
};
