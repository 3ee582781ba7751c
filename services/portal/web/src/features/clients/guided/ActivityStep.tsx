import { ACCESSIBILITY_PROFILES, ACTIVITY_KINDS, BARRIERS, SOLUTIONS, TARGET_GROUPS, WISHES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '../../../api/types/activities';
import type { Client } from '../../../api/types/referrals';
import { formatTime, formatWeekdayAndDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { fittingActivities } from '../api/fitting';
import type { ChoosingProps } from './choices';
import { type FitDetails, needOf } from './fit-details';
import { FitDetailFields } from './FitDetailFields';

interface Props extends ChoosingProps {
  readonly client: Client;
  readonly details: FitDetails;
  readonly onDetails: (part: Partial<FitDetails>) => void;
  readonly onNext: () => void;
}

/** So many are looked at together with the client before asking for more. */
const AT_FIRST = 6;

/** What fits, best first, and why: reasons for and against in words. */
export function ActivityStep({ client, choices, details, onDetails, onChoose, onNext }: Props) {
  const { t } = useTranslation('clients');
  const [shown, setShown] = useState(AT_FIRST);
  const fitting = useQuery(fittingActivities(needOf(client, details)));
  const choose = (activityId: string | null) => {
    onChoose({ activityId, laterByLinkPerson: activityId === null, consentId: null });
    onNext();
  };
  return (
    <div className="stack">
      <p>{t('fit.text')}</p>
      <FitDetailFields client={client} details={details} onChange={onDetails} />
      <Asked query={fitting}>
        {({ items }) => items.length === 0 ? <EmptyState title={t('fit.none')} text={t('fit.noneText')} /> : (
          <>
            <ol className="plain stack">
              {items.slice(0, shown).map((fit, index) => <FittingActivity key={fit.activity.id} fit={fit} takesFocus={shown > AT_FIRST && index === AT_FIRST} chosen={choices.activityId === fit.activity.id} onChoose={() => choose(fit.activity.id)} />)}
            </ol>
            {items.length > shown && <div><Button look="quiet" onClick={() => setShown(items.length)}>{t('fit.showRest', { count: items.length - shown })}</Button></div>}
          </>
        )}
      </Asked>
      <div className="card card--warm">
        <h3>{t('fit.later')}</h3><p>{t('fit.laterText')}</p>
        <div><Button look="quiet" onClick={() => choose(null)}>{t('fit.laterAction')}</Button></div>
      </div>
    </div>
  );
}

/** The first of those that were asked for takes the focus from the button that is gone. */
const focusOnce = (element: HTMLElement | null) => element?.focus();

function FittingActivity({ fit, chosen, takesFocus, onChoose }: { readonly fit: Fit; readonly chosen: boolean; readonly takesFocus: boolean; readonly onChoose: () => void }) {
  const { t } = useTranslation('clients');
  const { label, language, text } = useLabels();
  const { activity } = fit;
  const subjectOf = (code: string, subject: string | undefined): string => {
    if (!subject) return '';
    if (code === 'solves-barrier') return label(BARRIERS, subject);
    if (code === 'meets-wish') return label(WISHES, subject);
    if (code === 'accessible') return label(ACCESSIBILITY_PROFILES, subject);
    if (code === 'fits-time') {
      const [day, time] = subject.split('-');
      return `${t(`fit.weekday.${day!}`)} ${t(`fit.time.${time!}`)}`;
    }
    return code === 'for-target-group' ? label(TARGET_GROUPS, subject) : subject;
  };
  return (
    <li>
      <article {...(takesFocus && { ref: focusOnce, tabIndex: -1 })} className={chosen ? 'card fit fit--chosen' : 'card fit'} aria-label={text(activity.names)}>
        <h3><AppLink to="/toiminta/$id" params={{ id: activity.id }} target="_blank" rel="noopener">{text(activity.names)} <span className="hidden-visually">{t('fit.newTab')}</span></AppLink></h3>
        <p>{label(ACTIVITY_KINDS, activity.kind)} · {text(activity.organisation.names)}</p>
        {activity.place && <p>{text(activity.place.names)}{activity.nextOccurrence ? ` · ${formatWeekdayAndDay(activity.nextOccurrence.date, language)} ${formatTime(activity.nextOccurrence.startsAt, language)}` : ''}</p>}
        <ul className="reasons" aria-label={t('fit.reasons')}>
          {fit.reasons.map((reason) => (
            <li key={`${reason.code}${reason.subject ?? ''}`} className={reason.for ? 'reasons__for' : 'reasons__against'}>
              <span className="reasons__sign" aria-hidden="true">{reason.for ? '+' : '–'}</span>
              <span><span className="hidden-visually">{t(reason.for ? 'fit.for' : 'fit.against')}: </span>{t(`reason.${reason.code}`, { kilometres: reason.kilometres ?? 0, subject: subjectOf(reason.code, reason.subject), solution: reason.solution ? `: ${label(SOLUTIONS, reason.solution).toLowerCase()}` : '' })}</span>
            </li>
          ))}
        </ul>
        <div><Button {...(chosen ? {} : { look: 'quiet' as const })} label={t('fit.chooseThis', { name: text(activity.names) })} onClick={onChoose}>{t(chosen ? 'fit.chosen' : 'fit.choose')}</Button></div>
      </article>
    </li>
  );
}
