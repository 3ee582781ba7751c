import { CONTINUITY_FUNDING_CODES, CONTINUITY_FUNDINGS, type ContinuityFunding } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Experiment } from '../../api/types/activities';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { usePersonalDataProblem } from '../ideas/personal-data-problem';
import type { Chosen } from '../../shared/chosen';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { endExperiment, evaluateExperiment, EXPERIMENTS, modifyExperiment, scaleExperiment } from './api/experiments';

interface Props {
  readonly experiment: Experiment;
  readonly onClose: () => void;
}

function useRenew(): () => Promise<unknown> {
  const queries = useQueryClient();
  // What stays is also told of the activities as which it ran.
  return () => Promise.all([queries.invalidateQueries({ queryKey: EXPERIMENTS }), queries.invalidateQueries({ queryKey: ['my-activities'] })]);
}

/** What was found out, beside what was experienced. */
export function EvaluateSheet({ experiment: { id, good, bad }, onClose }: Props) {
  const { t } = useTranslation('experiments');
  const personal = usePersonalDataProblem();
  const renew = useRenew();
  const [conclusion, setConclusion] = useState('');
  const missing = conclusion.trim().length < 3 ? [{ field: 'conclusion', text: t('needs.conclusion') }] : personal('conclusion', conclusion);
  return (
    <FormSheet title={t('move.evaluate')} action={t('move.evaluate')} missing={missing} onDo={() => evaluateExperiment(id, conclusion.trim())} onDone={() => void renew().then(onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('experienceCounts', { good, bad })}.</p>
          <TextArea id="conclusion" label={t('conclusion')} hint={t('conclusionHint')} value={conclusion} onChange={setConclusion} maxLength={2000} problem={problem('conclusion')} />
        </>
      )}
    </FormSheet>
  );
}

/** The decision that makes it permanent: who goes on with it, with what, as agreed where, until when. */
export function ScaleSheet({ experiment: { id, leader, activities }, onClose }: Props) {
  const { t } = useTranslation('experiments');
  const { label } = useLabels();
  const personal = usePersonalDataProblem();
  const renew = useRenew();
  const [owner, setOwner] = useState<Chosen | null>(leader);
  const [funding, setFunding] = useState<ContinuityFunding | ''>('');
  const [agreement, setAgreement] = useState('');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const missing = [
    ...(owner ? [] : [{ field: 'ownerId', text: t('needs.owner') }]), ...(funding ? [] : [{ field: 'funding', text: t('needs.funding') }]),
    ...(agreement.trim().length < 3 ? [{ field: 'agreement', text: t('needs.agreement') }] : personal('agreement', agreement)), ...personal('note', note), ...(until && until < today() ? [{ field: 'until', text: t('needs.until') }] : []),
  ];
  const save = () => scaleExperiment(id, { ownerId: owner!.id, funding: funding as ContinuityFunding, agreement: agreement.trim(), note: note.trim(), until: until || null });
  return (
    <FormSheet title={t('scale.title')} action={t('move.scale')} missing={missing} onDo={save} onDone={() => void renew().then(onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('scale.text')}{activities.length > 0 && ` ${t('scale.activities', { count: activities.length })}`}</p>
          <OrganisationPicker id="ownerId" label={t('scale.owner')} chosen={owner ? [owner] : []} onChange={([next]) => setOwner(next ?? null)} problem={problem('ownerId')} />
          <SelectField id="funding" label={t('scale.funding')} none={t('choose')} value={funding} onChange={setFunding} options={CONTINUITY_FUNDING_CODES.map((value) => ({ value, label: label(CONTINUITY_FUNDINGS, value) }))} problem={problem('funding')} />
          <TextField id="agreement" label={t('scale.agreement')} hint={t('scale.agreementHint')} value={agreement} onChange={setAgreement} maxLength={200} problem={problem('agreement')} />
          <TextField id="until" type="date" optional label={t('scale.until')} hint={t('scale.untilHint')} min={today()} value={until} onChange={setUntil} problem={problem('until')} />
          <TextField id="note" optional label={t('scale.note')} hint={t('noNames')} value={note} onChange={setNote} maxLength={500} problem={problem('note')} />
        </>
      )}
    </FormSheet>
  );
}

/** Trying it in another way, or ending it: both say why. */
export function ReasonSheet({ experiment: { id }, deed, onClose }: Props & { readonly deed: 'modify' | 'end' }) {
  const { t } = useTranslation('experiments');
  const personal = usePersonalDataProblem();
  const renew = useRenew();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const missing = reason.trim().length < 3 ? [{ field: 'reason', text: t(`needs.${deed}`) }] : personal('reason', reason);
  const save = async () => {
    if (deed === 'end') { await endExperiment(id, reason.trim()); return; }
    const next = await modifyExperiment(id, reason.trim());
    await navigate({ to: '/tyo/kokeilut/$id', params: { id: next.id } });
  };
  return (
    <FormSheet title={t(`move.${deed}`)} action={t(`move.${deed}`)} grave={deed === 'end'} missing={missing} onDo={save} onDone={() => void renew().then(onClose)} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t(`${deed}Text`)}</p>
          <TextArea id="reason" label={t(`${deed}Reason`)} hint={t('noNames')} value={reason} onChange={setReason} maxLength={500} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
