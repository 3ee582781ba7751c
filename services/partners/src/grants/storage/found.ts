/** A row of a searching statement: an item with its place, the total, or how many a choice would leave. */
export interface FoundRow {
  readonly kind: string;
  readonly code: string;
  readonly amount: number;
}

export type Counts<Name extends string> = Readonly<Record<Name, Readonly<Record<string, number>>>>;

/** Items in their order. */
export const placesOf = (rows: readonly FoundRow[]): ReadonlyMap<string, number> => new Map(rows.filter(({ kind }) => kind === 'item').map(({ code, amount }) => [code, amount]));

export const totalOf = (rows: readonly FoundRow[]): number => rows.find(({ kind }) => kind === 'total')?.amount ?? 0;

export const countsOf = <Name extends string>(rows: readonly FoundRow[], names: readonly Name[]): Counts<Name> =>
  Object.fromEntries(names.map((name) => [name, Object.fromEntries(rows.filter(({ kind }) => kind === name).map(({ code, amount }) => [code, amount]))])) as Counts<Name>;

/** In SQL: an organisation's names in one, for looking a word up. */
export const ALL_NAMES = (organisation: string): string => `concat_ws(' ', ${organisation}.names ->> 'fi', ${organisation}.names ->> 'sv', ${organisation}.names ->> 'en')`;
