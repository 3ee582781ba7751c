import { ROLES } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeetingAction } from '../../api/types/partners';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { checkAction, DIALOGUE } from './api/forums';

type Row = MeetingAction & { readonly meetingId: string; readonly day?: string; readonly forumName?: string | null };

/** Actions with who does them, by when, and the button that checks them off. */
export function ActionRows({ actions, language }: { readonly actions: readonly Row[]; readonly language?: string | undefined }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const queries = useQueryClient();
  const check = useMutation({ mutationFn: ({ meetingId, id, done }: Row) => checkAction(meetingId, id, !done), onSettled: () => queries.invalidateQueries({ queryKey: DIALOGUE }) });
  const state = ({ done, dueOn }: Row): string => {
    if (done) return t('actions.done', { day: formatDay(done.at), who: [label(ROLES, done.role), text(done.organisation?.names)].filter(Boolean).join(', ') });
    if (!dueOn) return t('actions.open');
    return t(dueOn < today() ? 'actions.late' : 'actions.due', { day: formatDay(dueOn) });
  };
  return (
    <>
      {check.isError && <ProblemNotice error={check.error} />}
      <ul className="rows">
        {actions.map((one) => (
          <li key={one.id}>
            <span className="rows__main">
              <span className="strong" lang={language}>{one.text}</span>
              <span className="small soft">{text(one.owner?.names)} · {state(one)}</span>
              {one.day && <span className="small"><AppLink to="/tyo/kokoukset/$id" params={{ id: one.meetingId }}>{[one.forumName, formatDay(one.day)].filter(Boolean).join(' ')}</AppLink></span>}
            </span>
            {one.mayCheck && (
              <Button look={one.done ? 'bare' : 'quiet'} disabled={check.isPending} label={t(one.done ? 'actions.reopenThis' : 'actions.checkThis', { text: one.text })} onClick={() => check.mutate(one)}>
                {t(one.done ? 'actions.reopen' : 'actions.check')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
