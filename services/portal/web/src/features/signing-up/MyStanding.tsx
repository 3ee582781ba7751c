import { useTranslation } from 'react-i18next';
import './signing-up.css';
import { InlineAlert } from 'suomifi-ui-components';
import type { MySignUp } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { useSeatWords } from './use-seat-words';

/** Where it stands, and what it is for. */
export function MyStanding({ mine }: { readonly mine: MySignUp }) {
  const { t } = useTranslation('signups');
  const { text } = useLabels();
  const { when, at } = useSeatWords();
  const said = mine.status === 'waiting' ? t('standing.waiting', { place: mine.placeInLine }) : t(`standing.${mine.status}`, { until: mine.offerExpiresAt ? at(mine.offerExpiresAt) : '' });
  return (
    <>
      <p className="strong standing" role="status">{said}</p>
      {mine.calledOff && <InlineAlert status="warning" labelText={t('calledOff.title')}><p>{text(mine.note) || t('calledOff.text')}</p></InlineAlert>}
      <dl className="facts">
        <dt>{t('facts.when')}</dt>
        <dd>{mine.date === null ? <>{t('form.series')}{mine.startsAt && <><br />{t('facts.next', { when: when(mine) })}</>}</> : when(mine)}{!mine.calledOff && mine.note && <><br />{text(mine.note)}</>}</dd>
        {mine.place && <><dt>{t('facts.where')}</dt><dd>{mine.place}</dd></>}
        <dt>{t('facts.organiser')}</dt><dd>{text(mine.organisation.names)}</dd>
        <dt>{t('facts.who')}</dt><dd>{mine.name}{mine.size > 1 && ` (${t('people', { count: mine.size })})`}</dd>
      </dl>
      {mine.published && <p><AppLink to="/toiminta/$id" params={{ id: mine.activity.id }}>{t('facts.activity')}</AppLink></p>}
      {mine.startsAt && mine.startsAt <= new Date().toISOString() && <p><AppLink to="/toiminta/$id/palaute" params={{ id: mine.activity.id }}>{t('feedback:tell')}</AppLink></p>}
    </>
  );
}
