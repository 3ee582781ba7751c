import { headers } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { fromControl, fromHeaders, toControl, toHeaders } from './wire.js';

const place = { generation: 2, sequence: 7, eventId: 'debd2724-0503-53b9-88a1-b41b8ebf5cfd', history: 'abcdefghij-_0123456789' };

describe('headers', () => {
  it('carry a message’s place there and back', () => expect(fromHeaders('activities', toHeaders('activities', place))).toEqual(place));
  it('of another channel are nobody’s', () => expect(fromHeaders('reporting', toHeaders('activities', place))).toBeUndefined());
  it('without a number are none', () => {
    expect(fromHeaders('activities', undefined)).toBeUndefined();
    expect(fromHeaders('activities', headers())).toBeUndefined();
    expect(fromHeaders('activities', toHeaders('activities', { ...place, sequence: 0 }))).toBeUndefined();
  });
});

describe('control messages', () => {
  const receipt = { generation: 1, sequence: 0, history: '', resend: false, stopped: null };
  it.each([{ kind: 'ask', generation: 2 } as const, { kind: 'receipt', receipt } as const, { kind: 'receipt', receipt: { ...receipt, stopped: 'history-differs' as const } } as const])(
    'come through: %j', (control) => expect(fromControl(toControl(control))).toEqual(control));
  it.each(['', '{', '7', '{"kind":"shutdown"}', '{"kind":"receipt"}', '{"kind":"ask"}', '{"kind":"ask","generation":0}', `{"kind":"receipt","receipt":{"generation":-1,"sequence":0,"history":"","resend":false,"stopped":null}}`])(
    'that are none are not understood: %s', (text) => expect(fromControl(text)).toBeUndefined());
});
