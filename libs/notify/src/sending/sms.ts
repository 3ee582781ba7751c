import { judgeGatewayStatus } from '../decisions/judge-failure.js';
import { SEND_WITHIN_MS, type Outcome } from './email.js';

export interface SmsSettings {
  /** Where a text message is posted to. */
  readonly url: string;
  /** The header by which the gateway knows us, e.g. `Bearer …`. */
  readonly authorization?: string;
  /** What it expects as JSON, with `{id}`, `{to}` and `{text}` where they belong. */
  readonly body: string;
}

const filled = (template: unknown, values: Readonly<Record<string, string>>): unknown => {
  if (typeof template === 'string') return template.replace(/\{(id|to|text)\}/g, (_, name: string) => values[name]!);
  if (Array.isArray(template)) return template.map((part) => filled(part, values));
  if (typeof template === 'object' && template !== null) return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, filled(part, values)]));
  return template;
};

/** Hands letters to a gateway for text messages. */
export function smsChannel({ url, authorization, body }: SmsSettings) {
  const template: unknown = JSON.parse(body);
  return async (id: string, to: string, text: string): Promise<Outcome> => {
    try {
      const answer = await fetch(url, {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(SEND_WITHIN_MS), body: JSON.stringify(filled(template, { id, to, text })),
        headers: { 'content-type': 'application/json', 'idempotency-key': id, ...(authorization ? { authorization } : {}) },
      });
      await answer.body?.cancel();
      return answer.ok ? { taken: true } : { taken: false, ...judgeGatewayStatus(answer.status) };
    } catch {
      return { taken: false, again: true };
    }
  };
}
