import { AGREEMENT_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MattersAgreement, ResponsibilityRecord } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { linkAgreement, ownAgreements, unlinkAgreement } from './api/responsibilities';
import type { SheetProps } from './AssigningSheet';
import { useOvertaken } from './use-overtaken';

const OVER: readonly string[] = ['ended', 'terminated', 'withdrawn'];

const titles = ({ agreements }: ResponsibilityRecord): string => agreements.map(({ title }) => title).join(', ') || '–';

/** Says that a matter goes on by an agreement; what is over is not offered. */
export function LinkingSheet({ matter: first, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('responsibilities');
  const { label, text } = useLabels();
  const own = useMe()?.organisation?.id;
  const [agreementId, setAgreementId] = useState('');
  const [reason, setReason] = useState('');
  const { matter, save, notice } = useOvertaken(first, titles);
  const found = useQuery(ownAgreements);
  const offered = (found.data?.items ?? []).filter(({ id, status }) => !OVER.includes(status) && !matter.agreements.some((one) => one.id === id));
  const missing = [...(agreementId === '' ? [{ field: 'agreementId', text: t('needs.agreement') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  const options = offered.map(({ id, title, parties, status }) =>
    ({ value: id, label: `${title}: ${parties.filter((party) => party.id !== own).map(({ names }) => text(names)).join(', ')} (${label(AGREEMENT_STATUSES, status)})` }));
  return (
    <FormSheet title={t('continuity.link')} action={t('continuity.link')} missing={missing} onDo={() => save((version) => linkAgreement(matter.id, { agreementId, version, reason: reason.trim() }))} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {notice}
          <p>{t('continuity.linkText')}</p>
          <SelectField id="agreementId" problem={problem('agreementId')} label={t('continuity.agreement')} none={t('parts.choose')} value={agreementId} onChange={setAgreementId} options={options} />
          {found.data && options.length === 0 && <p>{t('continuity.noneToLink')} <AppLink to="/tyo/sopimukset/uusi">{t('continuity.draft')}</AppLink></p>}
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}

/** Takes an agreement off a matter; the agreement itself stays as it is. */
export function UnlinkingSheet({ matter: first, agreement, onDone, onClose }: SheetProps & { readonly agreement: MattersAgreement }) {
  const { t } = useTranslation('responsibilities');
  const [reason, setReason] = useState('');
  const { matter, save, notice } = useOvertaken(first, titles);
  return (
    <FormSheet
      title={t('continuity.unlink')} action={t('continuity.unlink')} missing={reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
      onDo={() => save((version) => unlinkAgreement(matter.id, agreement.id, { version, reason: reason.trim() }))} onDone={onDone} onClose={onClose}
    >
      {(problem) => (
        <>
          {notice}
          <p>{t('continuity.unlinkText', { title: agreement.title })}</p>
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
