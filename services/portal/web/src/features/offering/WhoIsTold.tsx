import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity, SignedUp } from '../../api/types/activities';
import { Asked } from '../../ui/Asked';
import { listSeats } from '../running/api/sign-ups';

interface Props {
  readonly activity: Pick<Activity, 'id' | 'signUp' | 'status'>;
  /** The day for which the occurrence was planned; left out for all of it. */
  readonly date?: string;
  /** How many people whom a region has placed hold a place. */
  readonly placed: number;
}

/** Before something is called off or moved: how many it concerns, who is written to, and whom somebody has to ring. */
export function WhoIsTold({ activity, date, placed }: Props) {
  const { t } = useTranslation('offering');
  const takesSignUps = activity.signUp !== 'open-door';
  const query = useQuery({ ...listSeats(activity.id), enabled: takesSignUps, staleTime: 0 });
  if (!takesSignUps) return <p className="strong">{placed > 0 ? t('people', { count: placed }) : t('nobodyYet')}</p>;
  return (
    <Asked query={query}>
      {({ items }) => {
        // Who signed up for the whole series comes to every time.
        const { signUps, people, toCall } = sumOf(items.filter((one) => date === undefined || one.date === null || one.date === date).map(({ signedUp }) => signedUp));
        return (
          <div className="stack stack--tight">
            {placed > 0 && <p className="strong">{t('people', { count: placed })}</p>}
            {signUps > 0 && <p className="strong">{t('signedUp', { count: signUps, people: t('signedUpPeople', { count: people }) })}{activity.status === 'paused' ? t('toldOfPause') : signUps > toCall ? t('told') : ''}</p>}
            {toCall > 0 && activity.status !== 'paused' && <p>{t('toCall', { count: toCall })}</p>}
            {placed + signUps === 0 && <p className="strong">{t('nobodyYet')}</p>}
          </div>
        );
      }}
    </Asked>
  );
}

const sumOf = (all: readonly SignedUp[]): SignedUp => all.reduce((sum, { signUps, people, toCall }) => ({ signUps: sum.signUps + signUps, people: sum.people + people, toCall: sum.toCall + toCall }), { signUps: 0, people: 0, toCall: 0 });
