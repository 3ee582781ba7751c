import type { AnyPirttiEvent, EventData, EventType } from '@pirtti/contracts';

/** An event as the journal keeps it: in the order in which it was received. */
export interface JournalEvent<Type extends EventType = EventType> {
  /** Where in the journal it stands. Zero before it has been written. */
  readonly position: number;
  readonly id: string;
  readonly type: Type;
  readonly time: Date;
  /** The deployment that sent it. */
  readonly sender: string;
  /** The organisation that owns the fact. */
  readonly organisationId: string;
  readonly aggregateId: string;
  /** Where it happened or where the person lives; null where the event says nothing of it. */
  readonly municipalityCode: string | null;
  readonly data: EventData<Type>;
}

/** Any journal event whose type decides its data. */
export type AnyJournalEvent = { [Type in EventType]: JournalEvent<Type> }[EventType];

/** What the journal keeps of an event that came in. */
export function asJournalEvent(event: AnyPirttiEvent, sender: string): AnyJournalEvent {
  return {
    position: 0, id: event.id, type: event.type, time: new Date(event.time), sender, organisationId: event.organisation, aggregateId: event.subject,
    municipalityCode: 'municipalityCode' in event.data ? event.data.municipalityCode : null, data: event.data,
  } as AnyJournalEvent;
}
