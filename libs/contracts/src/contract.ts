import { z } from 'zod';

/** One published event: its name, its check, and examples that only grow. The file's path says the same name. */
export interface Contract<Type extends string, Data extends z.ZodType> {
  /** `<context>.<what-happened>.v<major>`, e.g. `referrals.referral-sent.v1`. */
  readonly type: Type;
  /** One sentence for those who will listen. */
  readonly summary: string;
  readonly data: Data;
  /** At least one; an example of a living version is never edited or taken away. */
  readonly examples: readonly z.input<Data>[];
}

/** Names a contract. Data is strict: a field that the contract does not know is refused at both ends. */
export function contract<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  summary: string,
  shape: Shape,
  examples: readonly z.input<z.ZodObject<Shape, z.core.$strict>>[],
): Contract<Type, z.ZodObject<Shape, z.core.$strict>> {
  return { type, summary, data: z.strictObject(shape), examples };
}
