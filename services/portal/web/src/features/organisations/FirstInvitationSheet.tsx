import { LANGUAGES, type Language } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import { useLanguage } from '../../shared/labels';
import { SelectField, TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { inviteFirst } from './api/first-administrator';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onInvited: (made: { readonly name: string; readonly token: string | null }) => Promise<void>;
}

const controlOf = (pointer: string): string => `admin-${pointer.split('/')[1] ?? ''}`;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Whom to invite and why; what to needs no choosing. */
export function FirstInvitationSheet({ id, name: organisation, onClose, onInvited }: Props) {
  const { t } = useTranslation('organisations');
  const queries = useQueryClient();
  const key = useRef(newKey());
  const own = useLanguage();
  const [{ name, email, language, reason }, setValues] = useState({ name: '', email: '', language: own, reason: '' });
  const change = (part: object) => {
    key.current = newKey();
    setValues((before) => ({ ...before, ...part }));
  };
  const missing = [
    ...(name.trim() ? [] : [{ field: 'admin-name', text: t('users:needs.name') }]),
    ...(!email.trim() || EMAIL.test(email.trim()) ? [] : [{ field: 'admin-email', text: t('users:needs.email') }]),
    ...(reason.trim().length >= 3 ? [] : [{ field: 'admin-reason', text: t('needs.reason') }]),
  ];
  const send = async () => {
    try {
      const { token } = await inviteFirst(id, key.current, { name: name.trim(), email: email.trim() || null, language, reason: reason.trim() });
      await onInvited({ name: name.trim(), token });
    } catch (error) {
      // Somebody was faster: what stands there now is shown behind this.
      if (isProblem(error)) void queries.invalidateQueries({ queryKey: ['organisations', 'first-administrator', id] });
      throw error;
    }
  };
  return (
    <FormSheet title={t('administrator.invite')} action={t('administrator.action')} missing={missing} onDo={send} controlOf={controlOf} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('administrator.inviteText', { name: organisation })}</p>
          <TextField id="admin-name" problem={problem('admin-name')} label={t('administrator.name')} hint={t('administrator.nameHint')} value={name} onChange={(value) => change({ name: value })} maxLength={200} autoComplete="off" />
          <TextField id="admin-email" problem={problem('admin-email')} type="email" label={t('users:form.email')} hint={t('administrator.emailHint')} optional value={email} onChange={(value) => change({ email: value })} maxLength={254} autoComplete="off" />
          <SelectField<Language>
            id="admin-language" problem={problem('admin-language')} label={t('users:form.language')} value={language} onChange={(chosen) => chosen && change({ language: chosen })}
            options={LANGUAGES.map((value) => ({ value, label: t(`users:languages.${value}`) }))}
          />
          <TextField id="admin-reason" problem={problem('admin-reason')} label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={(value) => change({ reason: value })} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
