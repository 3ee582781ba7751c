import type { MunicipalityCode } from '@pirtti/kernel';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { SavingForm } from '../../ui/SavingForm';
import { Trap } from '../../ui/Trap';
import { sendIdea } from './api/ideas';
import { blankIdea, ideaBodyOf, type IdeaValues } from './idea-values';
import { useIdeaProblems, WishFields } from './WishFields';

/** "What would you like to do near you?" Nobody is asked who they are. */
export function WishForm({ place }: { readonly place: MunicipalityCode | '' }) {
  const { t } = useTranslation('ideas');
  const language = useLanguage();
  const problemsOf = useIdeaProblems();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: IdeaValues }>('wish', { key: newKey(), values: blankIdea(place) });
  const [homepage, setHomepage] = useState('');
  const [sent, setSent] = useState(false);
  const change = (part: Partial<IdeaValues>) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }));
  const save = async () => {
    try {
      await sendIdea(draft.key, { ...ideaBodyOf(draft.values, language), ...(homepage && { homepage }) });
    } catch (error) {
      // What was refused is not what will be sent next: that is another wish.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
    setDraft({ key: newKey(), values: blankIdea(draft.values.municipalityCode) });
    forget();
    setSent(true);
  };
  if (sent) return <Thanks onAgain={() => setSent(false)} />;
  return (
    <SavingForm action={t('send')} missing={problemsOf(draft.values)} refused={{ 'words-tell-of-somebody': 'words' }} onSave={save}>
      {(problem) => (
        <>
          <WishFields values={draft.values} problem={problem} onChange={change} />
          <Trap value={homepage} onChange={setHomepage} />
        </>
      )}
    </SavingForm>
  );
}

function Thanks({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('ideas');
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1} className="notice notice--good stack" role="status">
      <p className="strong">{t('sent.title')}</p>
      <p>{t('sent.text')}</p>
      <div><Button look="quiet" onClick={onAgain}>{t('sent.again')}</Button></div>
    </div>
  );
}
