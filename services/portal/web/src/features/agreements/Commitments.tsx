import { ROLES } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agreement, Commitment } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { AGREEMENTS, meetCommitment, reopenCommitment } from './api/agreements';
import { useParties } from './use-parties';

const BINDING: readonly string[] = ['signed', 'active', 'expiring', 'ended'];

/** Who has promised what and by when; its own party checks it off. */
export function Commitments({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const queries = useQueryClient();
  const { label } = useLabels();
  const { own, name } = useParties(agreement);
  const mayCheck = useMay('agree') && BINDING.includes(agreement.status);
  const check = useMutation({
    mutationFn: ({ id, done }: Commitment) => (done ? reopenCommitment(agreement.id, id) : meetCommitment(agreement.id, id)),
    onSettled: () => queries.invalidateQueries({ queryKey: AGREEMENTS }),
  });
  if (agreement.commitments.length === 0) return <p className="soft">{t('noCommitments')}</p>;
  const state = ({ done, dueOn }: Commitment): string => {
    if (done) return t('commitment.done', { day: formatDay(done.at), who: label(ROLES, done.role) });
    if (!dueOn) return t('commitment.open');
    return t(dueOn < today() && BINDING.includes(agreement.status) ? 'commitment.late' : 'commitment.due', { day: formatDay(dueOn) });
  };
  return (
    <>
      {check.isError && <ProblemNotice error={check.error} />}
      <ul className="rows">
        {agreement.commitments.map((one) => (
          <li key={one.id}>
            <span className="rows__main">
              <span lang={agreement.language}>{one.text}</span>
              <span className="small soft">{name(one.organisationId)} · {state(one)}</span>
            </span>
            {mayCheck && one.organisationId === own && (
              <span className="not-on-paper">
                <Button look={one.done ? 'bare' : 'quiet'} disabled={check.isPending} label={t(one.done ? 'commitment.reopenThis' : 'commitment.checkThis', { text: one.text })} onClick={() => check.mutate(one)}>{t(one.done ? 'commitment.reopen' : 'commitment.check')}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
