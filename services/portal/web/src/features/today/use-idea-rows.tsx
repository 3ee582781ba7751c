import { MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Idea } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listIdeaWork, MOST_WISHES_SHOWN } from './api/list-idea-work';
import type { Source, Waiting } from './waiting';

const SHOWN = 60;
const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words);

/** Residents' wishes that wait to be checked, and those that one's organisation has promised to look into. */
export function useIdeaRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { label } = useLabels();
  const query = useQuery({ ...listIdeaWork, enabled });
  const work = query.data;
  if (!work) return { query, rows: [] };
  const rowOf = (kind: 'wish' | 'wishTakenUp', { id, words, municipalityCode, village, raisedOn }: Idea): Waiting => ({
    key: id, since: raisedOn, title: t(kind, { words: short(words) }), detail: t('wishDetail', { where: [village, label(MUNICIPALITIES, municipalityCode)].filter(Boolean).join(', '), day: formatDay(raisedOn) }),
    action: <AppLink to="/tyo/toiveet/$id" params={{ id }} className={kind === 'wish' ? 'button' : 'button button--quiet'} aria-label={`${t(kind === 'wish' ? 'check' : 'goOn')}: ${short(words)}`}>{t(kind === 'wish' ? 'check' : 'goOn')}</AppLink>,
  });
  const [oldest] = work.waiting;
  return {
    query,
    rows: [
      ...(work.waitingTotal > MOST_WISHES_SHOWN && oldest
        ? [{
          key: 'wishes', since: oldest.raisedOn, title: t('wishes', { count: work.waitingTotal }), detail: t('wishesDetail', { day: formatDay(oldest.raisedOn) }),
          action: <AppLink to="/tyo/toiveet" search={{ tila: 'waiting', jarjestys: 'vanhin' }} className="button">{t('check')}<span className="hidden-visually">: {t('wishes', { count: work.waitingTotal })}</span></AppLink>,
        }]
        : work.waiting.map((idea) => rowOf('wish', idea))),
      ...work.takenUp.map((idea) => rowOf('wishTakenUp', idea)),
    ],
  };
}
