import { inLanguage, label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { LetterBody, LetterKind } from '@pirtti/notify';

export interface SignatureDetails {
  /** The party that signed first. */
  readonly signer: LocalizedText;
  readonly link: string;
}

const body = (language: Language, say: (signer: string) => readonly string[], act: string) => ({ signer, link }: SignatureDetails): LetterBody =>
  ({ paragraphs: say(inLanguage(signer, language)), link: { label: act, url: link } });

/** Tells the other parties of an agreement that the first has signed. What is agreed is read in Pirtti. */
export const SIGNATURE_AWAITED: LetterKind<SignatureDetails> = {
  code: 'agreement-signature',
  title: label('Sopimukset, jotka odottavat allekirjoitusta', 'Avtal som väntar på underskrift', 'Agreements that wait for a signature'),
  explanation: label(
    'Tulee, kun toinen osapuoli on allekirjoittanut sopimuksen ja organisaatiosi allekirjoitus puuttuu. Sopimukset näkyvät Pirtissä myös ilman viestiä.',
    'Kommer när en annan part har undertecknat ett avtal och din organisations underskrift saknas. Avtalen syns i Pirtti även utan meddelande.',
    'Comes when another party has signed an agreement and your organisation’s signature is missing. Agreements are seen in Pirtti without the message too.',
  ),
  subject: label('Sopimus odottaa allekirjoitustanne', 'Ett avtal väntar på er underskrift', 'An agreement waits for your signature'),
  body: {
    fi: body('fi', (signer) => ['Hei,', `${signer} on allekirjoittanut sopimuksen, jonka osapuoli organisaationne on. Sopimus odottaa teidän allekirjoitustanne.`, 'Sopimus on luettavissa Pirtissä. Sen voi allekirjoittaa organisaationne pääkäyttäjä.'], 'Lue sopimus'),
    sv: body('sv', (signer) => ['Hej,', `${signer} har undertecknat ett avtal som er organisation är part i. Avtalet väntar på er underskrift.`, 'Avtalet kan läsas i Pirtti. Er organisations huvudanvändare kan underteckna det.'], 'Läs avtalet'),
    en: body('en', (signer) => ['Hello,', `${signer} has signed an agreement to which your organisation is a party. It waits for your signature.`, 'It can be read in Pirtti. Your organisation’s administrator can sign it.'], 'Read the agreement'),
  },
  urgent: false,
  mayBeDeclined: true,
  example: { signer: { fi: 'Mallilan kunta', sv: 'Mallby kommun', en: 'Municipality of Mallila' }, link: 'https://pirtti.example/tyo/sopimukset/5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20' },
};
