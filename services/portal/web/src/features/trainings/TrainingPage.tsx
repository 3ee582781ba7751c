import { MUNICIPALITIES, TRAINING_TOPICS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Page } from '../../ui/Page';
import { getTraining, retractTraining, TRAININGS } from './api/trainings';
import { TrainingTimeline } from './TrainingTimeline';

const route = getRouteApi('/tyo/koulutukset/$id');

/** A training: what it was, how many came, what has happened to the record. */
export function TrainingPage() {
  const { t } = useTranslation('trainings');
  const { label, text } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getTraining(id));
  const [retracting, setRetracting] = useState(false);
  return (
    <Page title={query.data?.title ?? t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/koulutukset">{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(one) => (
          <>
            {one.isRetracted && <div className="notice"><p className="strong">{t('retracted.title')}</p><p>{t('retracted.text')}</p></div>}
            <section className="card" aria-label={t('facts')}>
              <dl className="facts">
                <dt>{t('field.topic')}</dt><dd>{label(TRAINING_TOPICS, one.topic)}</dd>
                <dt>{t('field.heldOn')}</dt><dd>{formatDay(one.heldOn)}</dd>
                <dt>{t('holder')}</dt><dd>{text(one.organisation?.names)}</dd>
                <dt>{t('field.municipalityCodes')}</dt><dd>{one.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</dd>
                <dt>{t('field.staff')}</dt><dd>{one.staff}</dd>
                <dt>{t('field.volunteers')}</dt><dd>{one.volunteers}</dd>
                <dt>{t('field.organisations')}</dt><dd>{one.organisations}</dd>
              </dl>
              {one.mayEdit && (
                <div className="row">
                  <AppLink className="button button--quiet" to="/tyo/koulutukset/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink>
                  <Button look="quiet" onClick={() => setRetracting(true)}>{t('retract')}</Button>
                </div>
              )}
            </section>
            <TrainingTimeline id={id} />
            {retracting && <Retracting training={one} onClose={() => setRetracting(false)} />}
          </>
        )}
      </Asked>
    </Page>
  );
}

/** Takes back what was written down by mistake: others read why. */
function Retracting({ training: { id, version }, onClose }: { readonly training: Training; readonly onClose: () => void }) {
  const { t } = useTranslation('trainings');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const done = () => {
    onClose();
    document.getElementById('aikajana')?.focus();
  };
  return (
    <FormSheet
      title={t('retract')} action={t('retract')} grave missing={reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
      onDo={async () => { await retractTraining(id, version, reason.trim()); await queries.invalidateQueries({ queryKey: TRAININGS }); }} onDone={done} onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{t('retractText')}</p>
          <TextField id="reason" label={t('why')} hint={t('whyHint')} value={reason} onChange={setReason} maxLength={500} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
