import { MUNICIPALITIES } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { IconClock, IconMapLocation } from 'suomifi-ui-components';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../AppLink';
import { ActivityTags } from './ActivityTags';
import { useWhenWords } from './ActivityWhen';

/** One activity in a list. The whole card is the link; a list may tell more below. */
export function ActivityCard({ activity, heading: Heading = 'h2', children }: { readonly activity: Activity; readonly heading?: 'h2' | 'h3'; readonly children?: ReactNode }) {
  const { label, text } = useLabels();
  const when = useWhenWords();
  const next = when.next(activity);
  return (
    <article className="card card--link">
      <Heading><AppLink to="/toiminta/$id" params={{ id: activity.id }}>{text(activity.names)}</AppLink></Heading>
      <p>{text(activity.summary)}</p>
      <div className="stack stack--tight">
        <p className="fact"><IconClock aria-hidden="true" /><span>{when.rhythm(activity)}{next && <span className="soft"> · {next}</span>}</span></p>
        {activity.place && (
          <p className="fact"><IconMapLocation aria-hidden="true" /><span>{[text(activity.place.names), label(MUNICIPALITIES, activity.place.municipalityCode)].filter(Boolean).join(', ')}</span></p>
        )}
      </div>
      <ActivityTags activity={activity} />
      {children}
    </article>
  );
}
