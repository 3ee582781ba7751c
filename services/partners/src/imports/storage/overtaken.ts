import { isRefusal, type Refusal } from '@pirtti/kernel';

/** Somebody changed a row while an import was under way: the whole is taken back. */
export class Overtaken extends Error {}

export function orOvertaken<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Overtaken();
  return result;
}
