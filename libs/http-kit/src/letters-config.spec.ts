import { expect, it } from 'vitest';
import { readLettersConfig } from './letters-config.js';

const env = { PIRTTI_PUBLIC_URL: 'https://pirtti.example/', PIRTTI_SMTP_URL: 'smtps://user:secret@mail.example', PIRTTI_LETTERS_FROM: 'Pirtti <pirtti@pirtti.example>' };

it('says where letters go and when they rest', () => {
  expect(readLettersConfig(env)).toEqual({
    publicUrl: 'https://pirtti.example', email: { smtpUrl: env.PIRTTI_SMTP_URL, from: env.PIRTTI_LETTERS_FROM }, sms: undefined, quietHours: { from: 21, to: 7 },
  });
  expect(readLettersConfig({ PIRTTI_PUBLIC_URL: env.PIRTTI_PUBLIC_URL, PIRTTI_QUIET_HOURS: 'none' })).toMatchObject({ email: undefined, quietHours: undefined });
  expect(readLettersConfig({})).toBeUndefined();
});

it('takes a gateway for text messages in its own words', () => {
  const sms = { PIRTTI_SMS_URL: 'https://sms.example/v1', PIRTTI_SMS_AUTHORIZATION: 'Bearer x', PIRTTI_SMS_BODY: '{"recipient": ["{to}"], "message": "{text}"}' };
  expect(readLettersConfig({ ...env, ...sms })!.sms).toEqual({ url: sms.PIRTTI_SMS_URL, authorization: 'Bearer x', body: sms.PIRTTI_SMS_BODY });
});

it.each([
  ['PIRTTI_PUBLIC_URL', ''], ['PIRTTI_SMTP_URL', 'http://secret'], ['PIRTTI_LETTERS_FROM', 'secret'], ['PIRTTI_LETTERS_FROM', 'A <a@b>\r\nBcc: secret@x.fi'], ['PIRTTI_QUIET_HOURS', '25-secret'],
  ['PIRTTI_QUIET_HOURS', '24-7'],
])('is refused with a sentence that names %s and not its value', (name, value) => {
  expect(() => readLettersConfig({ ...env, [name]: value })).toThrow(new RegExp(`^The environment variable ${name} `));
  expect(() => readLettersConfig({ ...env, [name]: value })).not.toThrow(/secret/);
});

it.each(['{', '{"to": "{to}"}'])('refuses a body for the gateway that cannot carry a message: %s', (body) => {
  expect(() => readLettersConfig({ ...env, PIRTTI_SMS_URL: 'https://sms.example', PIRTTI_SMS_BODY: body })).toThrow(/PIRTTI_SMS_BODY/);
});
