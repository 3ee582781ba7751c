/** What a handler does over a poisonous message. */
export const POISONS = ['throws', 'exits', 'waits', 'loops'] as const;
export type Poison = (typeof POISONS)[number];

const MARK = '-bad0-';

/** An aggregate's id that is poison of this kind: the handler knows it by its last groups. */
export const poisonous = (id: string, poison: Poison): string => `${id.slice(0, 18)}${MARK}${POISONS.indexOf(poison)}${id.slice(25)}`;

const poisonOf = (id: string): Poison | undefined => (id.slice(18, 24) === MARK ? POISONS[Number(id[24])] : undefined);

/** The mistake of the service, until PIRTTI_MENDED says that it has been mended. */
export async function actOn(aggregateId: string): Promise<void> {
  const poison = process.env['PIRTTI_MENDED'] ? undefined : poisonOf(aggregateId);
  if (poison === 'throws') throw new TypeError('this one always fails');
  if (poison === 'exits') process.exit(3);
  if (poison === 'waits') await new Promise(() => undefined);
  if (poison === 'loops') for (;;);
}
