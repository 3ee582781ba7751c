import { expect, it } from 'vitest';
import { judgeGatewayStatus, judgeSmtpFailure } from './judge-failure.js';

const AGAIN = { again: true };

it('takes a 5xx about the address or the letter for final, and keeps its code without its words', () => {
  expect(judgeSmtpFailure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 <eija@example.fi> unknown' })).toEqual({ again: false, reply: '5.1.1' });
  expect(judgeSmtpFailure({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 no' })).toEqual({ again: false, reply: '554' });
  expect(judgeSmtpFailure({ code: 'EENVELOPE' })).toEqual({ again: false, reply: null });
});

it('tries again where the moment or we ourselves are at fault', () => {
  expect(judgeSmtpFailure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, response: '451 4.7.1 greylisted' })).toEqual(AGAIN);
  expect(judgeSmtpFailure({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 no' })).toEqual(AGAIN);
  expect(judgeSmtpFailure({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 relaying denied' })).toEqual(AGAIN);
  for (const code of ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EABORT']) expect(judgeSmtpFailure({ code })).toEqual(AGAIN);
});

it('judges a gateway for text messages alike', () => {
  expect([400, 422].map(judgeGatewayStatus)).toEqual([{ again: false, reply: '400' }, { again: false, reply: '422' }]);
  for (const status of [401, 403, 404, 429, 500, 503, 302]) expect(judgeGatewayStatus(status)).toEqual(AGAIN);
});
