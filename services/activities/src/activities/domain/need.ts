import type { Barrier, MunicipalityCode, TargetGroup, Wish } from '@pirtti/kernel';

/** What is known of a person when an activity is looked for: codes only, and nobody's name. */
export interface Need {
  readonly barriers: readonly Barrier[];
  readonly wishes: readonly Wish[];
  readonly municipalityCode: MunicipalityCode;
  readonly targetGroups: readonly TargetGroup[];
  readonly languages: readonly string[];
}
