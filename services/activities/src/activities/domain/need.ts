import type { AccessibilityProfile, Barrier, Coordinates, MunicipalityCode, TargetGroup, Wish } from '@pirtti/kernel';
import type { Slot } from '../../listings/domain/slots.js';

/** What is known of a person when an activity is looked for: codes only, and nobody's name. */
export interface Need {
  readonly barriers: readonly Barrier[];
  readonly wishes: readonly Wish[];
  readonly municipalityCode: MunicipalityCode;
  /** The village of the home, where it is told. */
  readonly village?: string | undefined;
  /** About where the home is: the village's or the municipality's middle, never an address. */
  readonly home: Coordinates;
  readonly targetGroups: readonly TargetGroup[];
  readonly languages: readonly string[];
  /** When the person can come; empty when it does not matter. */
  readonly times: readonly Slot[];
  /** What the place must be fit for. */
  readonly accessibility: readonly AccessibilityProfile[];
}
