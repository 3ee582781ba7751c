import type { Label, Language } from '@pirtti/kernel';
import { createTransport } from 'nodemailer';

export interface Postbox {
  readonly smtpUrl: string;
  readonly from: string;
}

const SILENT_AT_MOST_MS = 10_000;

const TEXTS = {
  subject: { fi: 'Tunnus Pirttiin', sv: 'Konto i Pirtti', en: 'An account in Pirtti' },
  hello: { fi: 'Hei,', sv: 'Hej,', en: 'Hello,' },
  asked: { fi: 'joku, todennäköisesti sinä, pyysi tunnusta Pirttiin tällä sähköpostiosoitteella.', sv: 'någon, troligen du, bad om ett konto i Pirtti med den här e-postadressen.', en: 'somebody, probably you, asked for an account in Pirtti with this e-mail address.' },
  confirm: { fi: 'Vahvista osoite alla olevasta linkistä samalla selaimella, jolla pyysit tunnusta. Linkki toimii kerran, tunnin ajan.', sv: 'Bekräfta adressen med länken nedan i samma webbläsare där du bad om kontot. Länken fungerar en gång, i en timme.', en: 'Confirm the address by the link below, in the browser in which you asked for the account. The link works once, for an hour.' },
  known: { fi: 'Osoitteella on jo tunnus. Palaa kutsuun ja kirjaudu sillä.', sv: 'Adressen har redan ett konto. Gå tillbaka till inbjudan och logga in med det.', en: 'The address has an account already. Go back to the invitation and log in with it.' },
  notYou: { fi: 'Ellet pyytänyt tunnusta, voit jättää tämän viestin huomiotta: tunnusta ei tehdä.', sv: 'Om du inte bad om ett konto behöver du inte göra något: inget konto skapas.', en: 'If you did not ask for one, you need not do anything: no account is made.' },
} as const satisfies Record<string, Label>;

/**
 * Hands over the letter that answers whoever asked for an account: with a link where there is none yet, and else with word that there is.
 * Only who reads the address learns which. True when the mail server took it.
 */
export async function sendRegistrationLetter({ smtpUrl, from }: Postbox, address: string, language: Language, link: string | undefined): Promise<boolean> {
  const parts = link ? [TEXTS.hello, TEXTS.asked, TEXTS.confirm, link, TEXTS.notYou] : [TEXTS.hello, TEXTS.asked, TEXTS.known];
  try {
    await createTransport({ url: smtpUrl, connectionTimeout: SILENT_AT_MOST_MS, greetingTimeout: SILENT_AT_MOST_MS, socketTimeout: SILENT_AT_MOST_MS, disableFileAccess: true, disableUrlAccess: true }).sendMail({
      from, to: { name: '', address }, subject: TEXTS.subject[language], headers: { 'Auto-Submitted': 'auto-generated' },
      text: `${parts.map((part) => (typeof part === 'string' ? part : part[language])).join('\n\n')}\n`,
    });
    return true;
  } catch (error) {
    // The kind alone: what the mail server says may quote the address.
    console.error(`A registration letter was not taken: ${String((error as { code?: unknown }).code)}`);
    return false;
  }
}
