import { firstWorkingDayFrom, type GrantNotice, type OrganisationType } from '@pirtti/kernel';
import { addDays } from '../../../appointments/domain/days.js';

/** Local Government Act 410/2015 §§ 134–140, or the Act on Wellbeing Services Counties 611/2021 § 139 and what follows. */
export type AppealLaw = 'local-government' | 'wellbeing-region';
/** First the body itself is asked to rectify; what it decides then, and what the council decided, is appealed at the administrative court (410/2015 §§ 134–135, 611/2021 §§ 139–140). */
export type AppealTo = 'rectification' | 'court';

/** How, where and until when a decision is appealed. */
export interface AppealInstruction {
  readonly to: AppealTo;
  readonly law: AppealLaw;
  /** When and how the decision was sent to the applicant. */
  readonly sentOn: string;
  readonly notice: GrantNotice;
  /** From when on the applicant is taken to know of it, unless something else is shown. */
  readonly informedOn: string;
  readonly lastDay: string;
}

/** 14 days for a claim (410/2015 § 134, 611/2021 § 139), 30 for an appeal (808/2019 § 13). */
const DAYS: Readonly<Record<AppealTo, number>> = { rectification: 14, court: 30 };
/** A letter is taken to have come on the seventh day (410/2015 § 139), an electronic message on the third (13/2003 § 19). */
const COMES_IN: Readonly<Record<GrantNotice, number>> = { post: 7, electronic: 3 };

export const appealLawOf = (granter: OrganisationType | undefined): AppealLaw => (granter === 'wellbeing-region' ? 'wellbeing-region' : 'local-government');

/** The day of being informed is not counted, and the last day is never a day off. */
export function appealInstruction(sent: Pick<AppealInstruction, 'to' | 'law' | 'sentOn' | 'notice'>): AppealInstruction {
  const informedOn = addDays(sent.sentOn, COMES_IN[sent.notice]);
  return { ...sent, informedOn, lastDay: firstWorkingDayFrom(addDays(informedOn, DAYS[sent.to])) };
}
