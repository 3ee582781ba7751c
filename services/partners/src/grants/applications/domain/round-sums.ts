import type { GrantApplicationStatus } from '@pirtti/kernel';

/** An application as a sum sees it. Money is whole cents. */
export interface Counted {
  readonly status: GrantApplicationStatus;
  readonly askedCents: number;
  readonly grantedCents: number | null;
}

export interface RoundSums {
  readonly applications: number;
  readonly askedCents: number;
  /** What stays under consideration when what was rejected is taken away. */
  readonly consideredCents: number;
  readonly grantedCents: number;
  readonly leftCents: number;
  /** What is left of what is still asked, in tenths of a percent, half up; null where nothing is asked. */
  readonly coverTenths: number | null;
}

const UNSEEN: readonly GrantApplicationStatus[] = ['draft', 'withdrawn'];
const OPEN: readonly GrantApplicationStatus[] = ['submitted', 'supplement-requested'];

const sumOf = (cents: readonly number[]): number => cents.reduce((sum, one) => sum + one, 0);

/** What a round's applications ask and got, out of what can be given in it. */
export function sumsOf(applications: readonly Counted[], leftCents: number): RoundSums {
  const seen = applications.filter(({ status }) => !UNSEEN.includes(status));
  const considered = sumOf(seen.filter(({ status }) => status !== 'rejected').map((one) => one.askedCents));
  const waiting = sumOf(seen.filter(({ status }) => OPEN.includes(status)).map((one) => one.askedCents));
  return {
    applications: seen.length, askedCents: sumOf(seen.map((one) => one.askedCents)), consideredCents: considered, grantedCents: sumOf(seen.map((one) => one.grantedCents ?? 0)), leftCents,
    coverTenths: waiting === 0 ? null : Math.floor((leftCents * 2000 + waiting) / (waiting * 2)),
  };
}
