import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRecord } from '../../api/types/partners';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { endUser } from './api/users';
import { InTheirName, useInTheirName } from './InTheirName';
import { useUserWords } from './use-user-words';

/** What stops, for whom and how soon, is said before; the reason goes to the timeline. */
export function EndingSheet({ user, onDone, onClose }: { readonly user: MemberRecord; readonly onDone: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation('users');
  const { name } = useUserWords();
  const [reason, setReason] = useState('');
  const inTheirName = useInTheirName(user.id);
  const deputies = user.deputies.filter(({ state }) => state !== 'ended').length;
  return (
    <FormSheet
      title={t('ending.title', { name: name(user) })} action={t('end')} grave missing={reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []} onDo={() => endUser(user.id, reason.trim())} onDone={onDone} onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{t('ending.text')}</p>
          {deputies > 0 && <p className="strong">{t('ending.deputies', { count: deputies })}</p>}
          {user.alsoHolds.length > 0 && <p className="strong">{t('ending.stays', { count: user.alsoHolds.length })}</p>}
          <p>{t('ending.work')}</p>
          {inTheirName.length > 0 && (
            <div className="notice">
              <p className="strong">{t('inName.stays')}</p>
              <InTheirName persons={inTheirName} />
            </div>
          )}
          <TextField id="reason" label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
