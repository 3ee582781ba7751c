import { z } from 'zod';
import { contractOf, type EventData, type EventType } from './contracts.js';

/** CloudEvents 1.0 envelope, structured JSON, with the extensions that Pirtti uses. */
const envelopeShape = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  /** Which deployment sent it. Only informative: the trusted sender is the subject that it came in on. */
  source: z.string().regex(/^\/pirtti\/[a-z0-9-]{1,60}$/),
  type: z.string().max(100),
  /** The aggregate's id. */
  subject: z.uuid(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
  aggregateversion: z.int().min(1),
  /** The organisation that owns the fact. */
  organisation: z.uuid(),
  /** Set on an addressee's event: the one organisation that it is meant for. */
  recipientorganisation: z.uuid().optional(),
  correlationid: z.uuid().optional(),
  causationid: z.uuid().optional(),
  traceparent: z.string().max(60).optional(),
});

/** An event in its envelope, as it travels. */
export interface PirttiEvent<Type extends EventType = EventType> extends Omit<z.output<typeof envelopeShape>, 'type' | 'data'> {
  readonly type: Type;
  readonly data: EventData<Type>;
}

/** Any event whose type decides its data. */
export type AnyPirttiEvent = { [Type in EventType]: PirttiEvent<Type> }[EventType];

export type ParsedEvent = { readonly ok: true; readonly event: AnyPirttiEvent } | { readonly ok: false; readonly problem: string };

/**
 * Checks an envelope and its data against the contract of its type.
 * The problem names paths and rules, never values: they may be personal data that should not have been sent.
 */
export function parseEvent(json: unknown): ParsedEvent {
  const envelope = envelopeShape.safeParse(json);
  if (!envelope.success) return { ok: false, problem: problemOf('envelope', envelope.error) };
  const contract = contractOf(envelope.data.type);
  if (!contract) return { ok: false, problem: 'type: not published by anyone' };
  const data = contract.data.safeParse(envelope.data.data);
  if (!data.success) return { ok: false, problem: problemOf('data', data.error) };
  return { ok: true, event: { ...envelope.data, data: data.data } as AnyPirttiEvent };
}

const problemOf = (part: string, error: z.ZodError): string =>
  error.issues.slice(0, 5).map((issue) => `${[part, ...issue.path].join('.')}: ${issue.code}`).join('; ');
