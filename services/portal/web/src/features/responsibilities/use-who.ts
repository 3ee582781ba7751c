import { useTranslation } from 'react-i18next';
import type { Participation, Responsible } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { wasMistake } from './matrix';

/** Somebody in words: the organisation, the branch of its administration and the person where they are told; and from when to when. */
export function useWho() {
  const { t } = useTranslation('responsibilities');
  const { text } = useLabels();
  const period = (one: Pick<Participation, 'startsOn' | 'endsOn'>): string => (one.endsOn === null ? t('endless', { day: formatDay(one.startsOn) }) : `${formatDay(one.startsOn)}–${formatDay(one.endsOn)}`);
  return {
    period,
    who: ({ organisation, sector, person }: Pick<Responsible, 'organisation' | 'sector'> & { readonly person?: Responsible['person'] }): string => [text(organisation.names), sector, person?.name].filter(Boolean).join(', '),
    /** What is told of its time where it goes on: nothing, while it has begun and has no end. */
    limits: ({ startsOn, endsOn }: Participation, today: string): string =>
      [startsOn > today && t('from', { day: formatDay(startsOn) }), endsOn && t('until', { day: formatDay(endsOn) })].filter(Boolean).join(', '),
    /** From when to when, and what never was. */
    past: (one: Participation): string => (wasMistake(one) ? t('parts.mistake') : period(one)),
  };
}
