import type { ActivityKind, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import type { Price, PublicContact } from '../../activities/domain/activity-content.js';

/** What holds for a source's activities where the file itself does not say it. */
export interface SourceDefaults {
  readonly kind: ActivityKind;
  readonly municipalityCode: MunicipalityCode;
  readonly languages: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  readonly price: Price | null;
  readonly contact: PublicContact | null;
}
