import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantRound } from '../../../api/types/partners';
import { hasRole, useMe } from '../../../session/session';
import { formatMoment } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { FormSheet } from '../../../ui/FormSheet';
import { Page } from '../../../ui/Page';
import { getRound, GRANTS, publishRound } from '../api/grants';
import { formatMoney } from '../money';
import { Story } from '../Story';
import { RoundSums } from './RoundSums';
import { RoundTerms } from './RoundTerms';
import '../grants.css';

const route = getRouteApi('/tyo/avustukset/$id');

/** A round reads like a letter: where it stands, what one can do, its terms, and for the granter what was asked and given. */
export function RoundPage() {
  const { t } = useTranslation('grants');
  const query = useQuery(getRound(route.useParams().id));
  return (
    <Page title={query.data?.title ?? t('round.one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(round) => (
          <>
            <Next round={round} />
            <RoundTerms round={round} />
            {round.sums && <RoundSums sums={round.sums} roundId={round.id} />}
            {round.timeline.length > 0 && (
              <section className="stack" aria-labelledby="tapahtunut">
                <h2 id="tapahtunut">{t('happened')}</h2>
                <Story entries={round.timeline} organisations={[round.granter]} />
              </section>
            )}
          </>
        )}
      </Asked>
    </Page>
  );
}

function Next({ round }: { readonly round: GrantRound }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const queries = useQueryClient();
  const [publishing, setPublishing] = useState(false);
  const mayWrite = hasRole(useMe(), ['organisation-admin', 'hyte-coordinator']);
  const isOwn = round.sums !== null;
  const done = async () => {
    setPublishing(false);
    await queries.invalidateQueries({ queryKey: GRANTS });
    document.getElementById('seuraavaksi')?.focus();
  };
  const closes = formatMoment(round.closesAt, language);
  return (
    <section className="card card--warm" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi" tabIndex={-1}>{t('next')}</h2>
      <p>{t(`round.hint.${isOwn ? 'own' : 'other'}.${round.state}`, { closes })}</p>
      <div className="row">
        {mayWrite && isOwn && round.state === 'draft' && <Button onClick={() => setPublishing(true)}>{t('round.publish')}</Button>}
        {mayWrite && isOwn && round.state === 'draft' && <AppLink className="button button--quiet" to="/tyo/avustukset/$id/muokkaa" params={{ id: round.id }}>{t('round.edit')}</AppLink>}
        {mayWrite && isOwn && round.state !== 'draft' && <AppLink className="button" to="/tyo/avustukset/hakemukset" search={{ kierros: round.id }}>{t('round.toApplications')}</AppLink>}
        {mayWrite && !isOwn && round.ownApplicationId === null && round.state === 'open' && <AppLink className="button" to="/tyo/avustukset/$id/hae" params={{ id: round.id }}>{t('round.apply')}</AppLink>}
        {mayWrite && !isOwn && round.ownApplicationId !== null && <AppLink className="button" to="/tyo/avustukset/hakemukset/$id" params={{ id: round.ownApplicationId }}>{t('round.toOwn')}</AppLink>}
      </div>
      {publishing && <PublishSheet round={round} onDone={() => void done()} onClose={() => setPublishing(false)} />}
    </section>
  );
}

/** The draft is published as it was read; where somebody has changed it meanwhile, it is read again first. */
function PublishSheet({ round, onDone, onClose }: { readonly round: GrantRound; readonly onDone: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const [version] = useState(round.version);
  const closes = formatMoment(round.closesAt, language);
  return (
    <FormSheet title={t('round.publishTitle')} action={t('round.publish')} missing={[]} onDo={() => publishRound(round.id, version)} onDone={onDone} onClose={onClose}>
      {() => <><p>{t('round.publishText', { closes })}</p><p className="strong">{t('round.publishMoney', { budget: formatMoney(round.budgetCents, language) })}</p></>}
    </FormSheet>
  );
}
