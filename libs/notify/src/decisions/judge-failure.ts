/** What nodemailer tells of a letter that was not taken. */
export interface SmtpFailure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

/** Whether it is worth trying again. A refusal carries the other side's code alone: its words may quote the address. */
export type Verdict = { readonly again: true } | { readonly again: false; readonly reply: string | null };

const AGAIN: Verdict = { again: true };
/** What a server says of this letter; before that it speaks of us, which a person can mend. */
const OF_THE_LETTER = ['RCPT TO', 'DATA'];

/** A permanent refusal is a 5xx about the address or the letter (RFC 5321 §4.2.1). A wrong password or an unreachable server refuses nobody's letter. */
export function judgeSmtpFailure({ code, command, responseCode, response }: SmtpFailure): Verdict {
  // The address is none, seen before anybody was asked.
  if (code === 'EENVELOPE' && responseCode === undefined) return { again: false, reply: null };
  const permanent = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  if (!permanent || !OF_THE_LETTER.includes(String(command))) return AGAIN;
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(String(response)) ?? [];
  return { again: false, reply: enhanced ?? String(responseCode) };
}

/** Statuses that speak of us or of the moment: too early, too many, not known by this key. */
const NOT_OF_THE_LETTER = [401, 402, 403, 404, 405, 407, 408, 425, 429];

/** The same of an SMS gateway's HTTP status. */
export function judgeGatewayStatus(status: number): Verdict {
  return status >= 400 && status < 500 && !NOT_OF_THE_LETTER.includes(status) ? { again: false, reply: String(status) } : AGAIN;
}
