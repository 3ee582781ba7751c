import { describe, expect, it } from 'vitest';
import { brokerTooOld } from './broker-checks.js';

describe('the oldest broker that will do', () => {
  it.each(['2.10.27', '2.10.28', '2.11.0', '2.15.1', '3.0.0', '2.10.27-RC.1'])('%s is new enough', (version) => expect(brokerTooOld(version)).toBeUndefined());
  it.each(['2.9.10', '2.10.26', '2.10.9', '1.99.99', '0.0.0'])('%s is refused in one sentence', (version) => expect(brokerTooOld(version)).toMatch(/^nats-server .* too old: .*\.$/));
});
