import type { Cadence, ExpertGroup, ForumType, Language } from '@pirtti/kernel';
import type { Forum, ForumBody } from '../../api/types/partners';
import type { Chosen } from '../../shared/chosen';

/** What is in the fields of the form. */
export interface ForumValues {
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  readonly cadence: Cadence;
  readonly members: readonly Chosen[];
}

/** Chosen once, at the beginning. */
export interface ForumKind {
  readonly type: ForumType | '';
  readonly expertGroup: ExpertGroup | '';
}

export const blankForum = (language: Language): ForumValues => ({ language, name: '', purpose: '', cadence: 'half-yearly', members: [] });

export const forumValuesOf = ({ language, name, purpose, cadence, organisations }: Forum): ForumValues =>
  ({ language, name, purpose, cadence, members: organisations.slice(1).map(({ id, names }) => ({ id, names })) });

export const forumBodyOf = ({ language, name, purpose, cadence, members }: ForumValues): ForumBody => ({ language, name: name.trim(), purpose: purpose.trim(), cadence, members: members.map(({ id }) => id) });
