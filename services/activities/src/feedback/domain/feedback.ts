import { FEEDBACK_BATCH, FEEDBACK_FACE_CODES, type ActivityKind, type FeedbackFace, type Language, type MunicipalityCode, type PlaceKind, type TargetGroup } from '@pirtti/kernel';

/** How somebody who took part found it. Nothing of it says who, and no more of when than the month. */
export interface Feedback {
  readonly id: string;
  readonly organisationId: string;
  readonly activityId: string;
  readonly face: FeedbackFace;
  /** For the organiser alone. Null where nothing was written, or the words have been taken away. */
  readonly words: string | null;
  readonly language: Language;
  readonly givenIn: string;
}

export type FaceCounts = Readonly<Record<FeedbackFace, number>>;

export const countFaces = (faces: readonly FeedbackFace[]): FaceCounts =>
  Object.fromEntries(FEEDBACK_FACE_CODES.map((code) => [code, faces.filter((face) => face === code).length])) as FaceCounts;

/** How many of the answers may be looked at: whole batches only. */
export const shownOf = (given: number): number => given - (given % FEEDBACK_BATCH);

interface Of {
  readonly activityId: string;
  readonly organisationId: string;
  readonly at: Date;
}

export interface FeedbackGiven extends Of {
  readonly type: 'FeedbackGiven';
  readonly feedback: Feedback;
}

/** A batch is whole: from now on it is seen by the organiser and counted by others. */
export interface FeedbackGathered extends Of {
  readonly type: 'FeedbackGathered';
  /** The first is 1. */
  readonly batch: number;
  readonly faces: FaceCounts;
  readonly kind: ActivityKind;
  readonly placeKind: PlaceKind;
  readonly municipalityCode: MunicipalityCode;
  readonly targetGroups: readonly TargetGroup[];
}

/** The words went; that there was an answer stays. */
export interface FeedbackWordsErased extends Of {
  readonly type: 'FeedbackWordsErased';
  readonly feedbackId: string;
}

export type FeedbackFact = FeedbackGiven | FeedbackGathered | FeedbackWordsErased;
