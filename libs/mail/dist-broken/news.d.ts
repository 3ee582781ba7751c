import type { EventData, EventType } from '@pirtti/contracts';
/** News of one type. */
interface NewsOf<Type extends EventType> {
    readonly type: Type;
    /** What it happened to. Events of one aggregate reach each receiver in the order in which they were appended. */
    readonly aggregateId: string;
    readonly data: EventData<Type>;
    readonly occurredAt: Date;
    /** Needed where the route is addressed: the one organisation that it is meant for. */
    readonly recipientOrganisation?: string;
}
/** Something that others should hear: what `announce.ts` makes of a fact. Without a type named, any news whose type decides its data. */
export type News<Type extends EventType = EventType> = {
    [One in Type]: NewsOf<One>;
}[Type];
export type AnyNews = News;
/** Names a piece of news so that the compiler checks its data against the contract of its type. */
export declare function news<const Type extends EventType>(type: Type, aggregateId: string, occurredAt: Date, data: EventData<NoInfer<Type>>, recipientOrganisation?: string): News<Type>;
export {};
