import type { GrantAnnex, Language } from '@pirtti/kernel';
import type { GrantApplication, GrantApplicationBody, GrantRound } from '../../../api/types/partners';
import { centsOf, typedOf } from '../money';

export interface AnnexValues {
  readonly kind: GrantAnnex;
  readonly reference: string;
}

/** The application's form: what is in the fields, complete or not. */
export interface ApplicationValues {
  readonly title: string;
  readonly purpose: string;
  /** Empty where the activity is not published in Pirtti. */
  readonly activityId: string;
  readonly activityName: string;
  readonly asked: string;
  readonly otherFunding: string;
  readonly annexes: readonly AnnexValues[];
}

/** A line for each annex that the round asks for. */
export const blankApplication = ({ annexes }: Pick<GrantRound, 'annexes'>): ApplicationValues =>
  ({ title: '', purpose: '', activityId: '', activityName: '', asked: '', otherFunding: '', annexes: annexes.map((kind) => ({ kind, reference: '' })) });

export const applicationValuesOf = (application: GrantApplication, language: Language): ApplicationValues => {
  const listed = application.annexes.map(({ kind, reference }) => ({ kind, reference }));
  const lacking = application.terms.annexes.filter((kind) => !listed.some((one) => one.kind === kind)).map((kind) => ({ kind, reference: '' }));
  return {
    title: application.title, purpose: application.purpose, activityId: application.activity?.id ?? '', activityName: application.activity?.name ?? '', asked: typedOf(application.askedCents, language),
    otherFunding: application.otherFunding ?? '', annexes: [...listed, ...lacking],
  };
};

/** What is sent: an annex of which nothing is told is not listed. */
export const applicationBodyOf = (values: ApplicationValues): GrantApplicationBody => ({
  title: values.title.trim(), purpose: values.purpose.trim(), askedCents: centsOf(values.asked) ?? 0, otherFunding: values.otherFunding.trim() || null,
  ...(values.activityName.trim() && { activity: { id: values.activityId || null, name: values.activityName.trim() } }),
  annexes: values.annexes.filter(({ reference }) => reference.trim()).map(({ kind, reference }) => ({ kind, reference: reference.trim() })),
});

/** Where on the form stands what the service calls `/askedCents`. */
export const controlOf = (values: ApplicationValues) => (pointer: string): string => {
  const [list = '', at, ...rest] = pointer.replace(/^\//, '').split('/');
  if (list === 'askedCents') return 'asked';
  if (list === 'activity') return 'activityName';
  if (list !== 'annexes') return [list, at, ...rest].filter((part) => part !== undefined).join('.');
  const told = values.annexes.flatMap(({ reference }, index) => (reference.trim() ? [index] : []));
  return [list, told[Number(at)] ?? at, ...rest].join('.');
};

/** What keeps a draft from being saved; what submitting needs beyond that is asked then. */
export const lackingIn = ({ title, asked }: ApplicationValues): ('title' | 'asked')[] => [...(title.trim() ? [] : ['title' as const]), ...(!asked.trim() || centsOf(asked) !== undefined ? [] : ['asked' as const])];
