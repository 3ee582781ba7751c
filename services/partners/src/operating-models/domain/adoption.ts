import { ADOPTION_STATE_CODES, dayInHelsinki, refuse, type AdoptionState, type Decision, type ModelKind, type MunicipalityCode } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';

/** How far a municipality has taken a model. */
export interface Adoption {
  readonly modelId: string;
  readonly municipalityCode: MunicipalityCode;
  readonly state: AdoptionState;
  /** Since which day. */
  readonly since: string;
  readonly version: number;
}

export interface ModelAdopted {
  readonly type: 'ModelAdopted';
  readonly modelId: string;
  readonly kind: ModelKind;
  readonly municipalityCode: MunicipalityCode;
  readonly before: AdoptionState | null;
  readonly state: AdoptionState;
  readonly since: string;
  readonly version: number;
  readonly reason: string | null;
  readonly by: Doer;
  readonly at: Date;
}

export interface AdoptModel {
  readonly modelId: string;
  /** Undefined where the library has no such model. */
  readonly kind: ModelKind | undefined;
  readonly municipalityCode: MunicipalityCode;
  readonly state: AdoptionState;
  readonly since: string;
  /** The version that the writer had before them; nought where there was nothing. */
  readonly version: number;
  readonly reason: string | null;
  readonly by: Doer;
  /** The municipalities of the writer's organisation: its own, or those that its region serves. */
  readonly area: readonly MunicipalityCode[];
  readonly at: Date;
}

const rank = (state: AdoptionState): number => ADOPTION_STATE_CODES.indexOf(state);

/** Writes down how far a municipality has come. A step back says why: others may be about to take the same way. */
export const adoptModel = ({ modelId, kind, municipalityCode, state, since, version, reason, by, area, at }: AdoptModel): Decision<Adoption | undefined, ModelAdopted> => (adoption) => {
  if (!area.includes(municipalityCode) || kind === undefined) return refuse('municipality-is-of-another');
  if (adoption?.state === state && adoption.since === since) return [];
  if ((adoption?.version ?? 0) !== version) return refuse('adoption-has-changed', { version: adoption?.version ?? 0 });
  if (since > dayInHelsinki(at)) return refuse('adoption-is-still-ahead');
  if (adoption && since < adoption.since && adoption.state !== state) return refuse('adoption-was-later', { since: adoption.since });
  if (adoption && rank(state) < rank(adoption.state) && reason === null) return refuse('step-back-needs-a-reason');
  return [{ type: 'ModelAdopted', modelId, kind, municipalityCode, before: adoption?.state ?? null, state, since, version: version + 1, reason, by, at }];
};

export const evolveAdoption = (_adoption: Adoption | undefined, { modelId, municipalityCode, state, since, version }: ModelAdopted): Adoption => ({ modelId, municipalityCode, state, since, version });
