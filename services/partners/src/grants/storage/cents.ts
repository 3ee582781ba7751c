import type { ColumnOptions } from 'typeorm';

/** Whole cents; the driver hands wide integers out as text, and no sum here passes what a number holds exactly. */
export const CENTS: ColumnOptions = { type: 'bigint', transformer: { to: (cents: number | null) => cents, from: (text: string | null) => (text === null ? null : Number(text)) } };
