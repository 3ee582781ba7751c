/** What was typed; the password is never shown again. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type Field = keyof Typed;
/** What is wrong with each field, as texts name it. */
export type Faults = Partial<Record<Field, 'nameNeeded' | 'emailNeeded' | 'passwordShort' | 'passwordLong' | 'passwordTold'>>;

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
export const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/;

/** Addresses are the same however they are written. */
export const plainEmail = (text: string): string => text.trim().toLowerCase();

export const typedIn = (form: URLSearchParams): Typed => ({
  name: (form.get('name') ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, LONGEST_NAME),
  email: plainEmail(form.get('email') ?? ''),
  password: form.get('password') ?? '',
});

/** Length is what makes a password hard to guess (NIST SP 800-63B); what everybody knows of its owner does not. */
export function faultsOf({ name, email, password }: Typed): Faults {
  const signs = [...password].length;
  const told = [email, email.split('@')[0]!, name].map((text) => text.toLowerCase()).filter((text) => text !== '');
  return {
    ...(name === '' && { name: 'nameNeeded' }),
    ...((email.length > LONGEST_EMAIL || !EMAIL.test(email)) && { email: 'emailNeeded' }),
    ...(signs < SHORTEST_PASSWORD && { password: 'passwordShort' }),
    ...(signs > LONGEST_PASSWORD && { password: 'passwordLong' }),
    ...(signs >= SHORTEST_PASSWORD && (told.includes(password.toLowerCase()) || /^(.)\1*$/u.test(password)) && { password: 'passwordTold' }),
  };
}
