import { isEmailAddress, type Destination } from '@pirtti/notify';
import type { PersonDetails } from '../domain/person.js';

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** A number as a gateway takes it: what begins with a single zero is Finnish. */
export function internationalPhone(phone: string): string | undefined {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  const whole = digits.startsWith('00') ? `+${digits.slice(2)}` : digits.startsWith('0') ? `+358${digits.slice(1)}` : digits;
  return INTERNATIONAL.test(whole) ? whole : undefined;
}

/** Where a letter to somebody goes: to their e-mail before their phone. */
export function destinationOf({ email, phone }: Pick<PersonDetails, 'email' | 'phone'>): Destination | undefined {
  if (email !== null && isEmailAddress(email)) return { email };
  const number = phone === null ? undefined : internationalPhone(phone);
  return number === undefined ? undefined : { phone: number };
}
