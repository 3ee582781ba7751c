import type { ActivityKind, Barrier, Language, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import type { IdeaBody } from '../../api/types/activities';

/** What is in the fields of the form. */
export interface IdeaValues {
  readonly words: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly village: string;
  readonly kind: ActivityKind | '';
  readonly targetGroup: TargetGroup | '';
  readonly barrier: Barrier | '';
}

export const blankIdea = (municipalityCode: MunicipalityCode | ''): IdeaValues => ({ words: '', municipalityCode, village: '', kind: '', targetGroup: '', barrier: '' });

/** Of values in which nothing is missing. */
export const ideaBodyOf = ({ words, municipalityCode, village, kind, targetGroup, barrier }: IdeaValues, language: Language): IdeaBody => ({
  words: words.trim(), municipalityCode: municipalityCode as MunicipalityCode, village: village.trim() || null, kind: kind || null, targetGroups: targetGroup ? [targetGroup] : [], barrier: barrier || null, language,
});

/** For whom, in words that people use of themselves. */
export const ASKED_GROUPS = [
  'everyone', 'child', 'young', 'young-adult-20-29', 'working-age', 'recently-retired', 'older-other', 'older-living-alone', 'carer', 'disability', 'immigrant-weak-finnish',
] as const satisfies readonly TargetGroup[];
