import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { AppLink } from '../../ui/AppLink';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { registerMatter, RESPONSIBILITIES } from './api/responsibilities';

/** Writes down a duty; agreements, networks and measures are there by themselves. */
export function RegisteringSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('responsibilities');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const save = async () => {
    const { id } = await registerMatter(key, name.trim(), reason.trim());
    await queries.invalidateQueries({ queryKey: RESPONSIBILITIES });
    await navigate({ to: '/tyo/vastuut/$id', params: { id } });
  };
  const missing = [...(name.trim() === '' ? [{ field: 'name', text: t('needs.name') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t('register.title')} action={t('register.action')} missing={missing} onDo={save} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('register.text')}</p>
          <p>{t('register.networks')} <AppLink to="/tyo/verkostot" search={{}}>{t('register.toNetworks')}</AppLink></p>
          <TextField id="name" problem={problem('name')} label={t('register.name')} value={name} onChange={setName} maxLength={200} />
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
