import { createHash, randomUUID } from 'node:crypto';

/** A new random id (UUID v4): it says nothing of its time, order or owner. */
export const newId = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID (RFC 9562); anything else can be answered before a database is asked. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The same id for the same name, always (UUID v5, RFC 9562 §5.5). For demo data and for names that must not be stored twice. */
export function idOf(namespace: string, name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
