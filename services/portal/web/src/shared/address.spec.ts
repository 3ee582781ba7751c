import { expect, it } from 'vitest';
import { mailTo } from './address';

it.each([
  ['aune@esimerkki.example', 'mailto:aune@esimerkki.example'],
  ['aune+kerho@esimerkki.example', 'mailto:aune%2Bkerho@esimerkki.example'],
  ['aune?bcc=utelias&body=hei@muualla.example', 'mailto:aune%3Fbcc%3Dutelias%26body%3Dhei@muualla.example'],
  ['"a@b"@muualla.example', 'mailto:%22a%40b%22@muualla.example'],
])('a link to %s writes to it alone', (email, link) => {
  expect(mailTo(email)).toBe(link);
});
