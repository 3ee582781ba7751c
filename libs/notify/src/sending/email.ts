import type { Transporter } from 'nodemailer';
import { judgeSmtpFailure, type SmtpFailure, type Verdict } from '../decisions/judge-failure.js';
import type { Composed } from './compose.js';

export type Outcome = { readonly taken: true } | ({ readonly taken: false } & Verdict);

export interface EmailSettings {
  /** `smtps://user:password@host:465`, or `smtp://…`, which changes to TLS where the server offers it. */
  readonly smtpUrl: string;
  /** `Pirtti <pirtti@kannus.example>`. */
  readonly from: string;
}

const CONNECT_WITHIN_MS = 10_000;
const SILENT_AT_MOST_MS = 20_000;
/** All of it: shorter than the time after which another sender would think that this one has died. */
export const SEND_WITHIN_MS = 60_000;

/** Hands letters to a mail server. Each has its own connection: they are few, and none must wait for a server that is slow with another. */
export function emailChannel({ smtpUrl, from }: EmailSettings) {
  // A service that has nothing to send does without its sixteen megabytes.
  let transport: Promise<Transporter> | undefined;
  const open = async (): Promise<Transporter> => (await import('nodemailer')).createTransport({
    url: smtpUrl, connectionTimeout: CONNECT_WITHIN_MS, greetingTimeout: CONNECT_WITHIN_MS, socketTimeout: SILENT_AT_MOST_MS, dnsTimeout: CONNECT_WITHIN_MS,
    disableFileAccess: true, disableUrlAccess: true,
  });
  const [, domain = 'pirtti.invalid'] = /@([^\s<>@]+?)>?\s*$/.exec(from) ?? [];
  return async (id: string, to: string, { subject, text, html, attachment }: Composed): Promise<Outcome> => {
    try {
      await (await (transport ??= open())).sendMail({
        from, to: { name: '', address: to }, subject, text, html, attachments: attachment ? [{ ...attachment }] : [], signal: AbortSignal.timeout(SEND_WITHIN_MS),
        // The same at each attempt: a letter that was taken twice can be told for one.
        messageId: `<${id}@${domain}>`,
        // Holiday notices and the like are not wanted back (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { taken: true };
    } catch (failure) {
      return { taken: false, ...judgeSmtpFailure(failure as SmtpFailure) };
    }
  };
}
