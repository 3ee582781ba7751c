import type { SharedField } from '@pirtti/kernel';

/** A partner with whom something is agreed, and what it may see. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly SharedField[];
}

/** Each partner once, by the agreement that shares most: the services go by that one. */
export const widest = (agreed: readonly Recipient[]): Recipient[] => [...agreed]
  .sort((one, other) => other.fields.length - one.fields.length)
  .filter((one, place, all) => all.findIndex(({ id }) => id === one.id) === place);

/** What the agreements of all the chosen cover, and what those of only some do: that cannot be asked in one consent. */
export function covered(partners: readonly Recipient[], chosen: readonly string[]): { readonly byAll: SharedField[]; readonly bySome: SharedField[] } {
  const named = partners.filter((one) => chosen.includes(one.id));
  const any = [...new Set(named.flatMap((one) => one.fields))];
  const byAll = any.filter((field) => named.every((one) => one.fields.includes(field)));
  return { byAll, bySome: any.filter((field) => !byAll.includes(field)) };
}
