import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LetterChoice, LetterKind } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { chooseLetter, myLetters } from './api/letters';

/** What one can do without: each kind with the one button that changes it. */
export function KindChoices({ kinds }: { readonly kinds: readonly LetterKind[] }) {
  const { t } = useTranslation('letters');
  const { text } = useLabels();
  const queries = useQueryClient();
  const choose = useMutation({ mutationFn: chooseLetter, onSuccess: (letters) => { queries.setQueryData(myLetters.queryKey, letters); } });
  const chosen = choose.data?.kinds.find(({ code }) => code === choose.variables.kind);
  return (
    <section className="stack" aria-labelledby="valittavat">
      <h2 id="valittavat">{t('choices.title')}</h2>
      {choose.isError && <ProblemNotice error={choose.error} />}
      <p role="status" className={chosen ? 'notice' : 'hidden-visually'}>{chosen && t(chosen.isWanted ? 'choices.taken' : 'choices.declined', { title: text(chosen.title) })}</p>
      <ul className="rows">
        {kinds.map(({ code, title, explanation, isWanted, chosenAt }) => (
          <li key={code}>
            <span className="rows__main">
              <span className="strong">{text(title)}</span>
              <span className="small">{text(explanation)}</span>
              <span className={isWanted ? 'small soft' : 'small strong'}>
                {t(isWanted ? 'choices.get' : 'choices.getNot')}{chosenAt && <> {t('choices.since', { day: formatDay(chosenAt) })}</>}
              </span>
            </span>
            <Button look="quiet" disabled={choose.isPending} label={t(isWanted ? 'choices.declineThis' : 'choices.takeThis', { title: text(title) })} onClick={() => choose.mutate({ kind: code as LetterChoice['kind'], isWanted: !isWanted })}>
              {t(isWanted ? 'choices.decline' : 'choices.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
