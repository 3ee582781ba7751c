import { FEEDBACK_FACE_CODES, FEEDBACK_FACES, type FeedbackFace } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { TextArea } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { Trap } from '../../ui/Trap';
import { getActivity } from '../activities/api/get-activity';
import { usePersonalDataProblem } from '../ideas/personal-data-problem';
import { giveFeedback } from './api/feedback';
import { Face } from './Face';
import './feedback.css';

const route = getRouteApi('/toiminta/$id/palaute');

/** How was it? One press and, for who likes, a few words. Nobody is asked who they are. */
export function GiveFeedbackPage() {
  const { t } = useTranslation('feedback');
  const { text } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery(getActivity(id));
  const [sent, setSent] = useState(false);
  const all = <AppLink to="/toiminta" search={{}} className="button">{t('activities:showAll')}</AppLink>;
  if (isProblem(asked.error) && [400, 404].includes(asked.error.problem.status)) {
    return <Page title={t('title')} narrow><EmptyState title={t('activities:goneHeading')} text={t('activities:goneText')} action={all} /></Page>;
  }
  return (
    <Page title={t('title')} lead={asked.data && text(asked.data.names)} narrow>
      <Asked query={asked}>{() => (sent ? <Thanks id={id} /> : <Form id={id} onSent={() => setSent(true)} />)}</Asked>
    </Page>
  );
}

interface Answer {
  readonly key: string;
  readonly face: FeedbackFace | '';
  readonly words: string;
}

function Form({ id, onSent }: { readonly id: string; readonly onSent: () => void }) {
  const { t } = useTranslation('feedback');
  const { label, language } = useLabels();
  const personal = usePersonalDataProblem();
  const [{ key, face, words }, setAnswer, forget] = useDraft<Answer>(`feedback.${id}`, { key: newKey(), face: '', words: '' });
  const [homepage, setHomepage] = useState('');
  const change = (part: Partial<Answer>) => setAnswer((before) => ({ ...before, ...part }));
  const save = async () => {
    try {
      await giveFeedback(key, id, { face: face as FeedbackFace, words: words.trim() || null, language, ...(homepage && { homepage }) });
    } catch (error) {
      // What was refused is not what will be sent next: that is another answer.
      change({ key: newKey() });
      throw error;
    }
    forget();
    onSent();
  };
  const missing = [...(face ? [] : [{ field: 'face', text: t('needs.face') }]), ...personal('words', words)];
  return (
    <SavingForm action={t('send')} missing={missing} refused={{ 'words-tell-of-somebody': 'words' }} onSave={save}>
      {(problem) => (
        <>
          <p className="soft">{t('anonymous')}</p>
          <fieldset className="faces" id="face" tabIndex={-1} aria-describedby={problem('face') ? 'face-problem' : undefined}>
            <legend className="field__label">{t('choose')}</legend>
            <div className="faces__choices">
              {FEEDBACK_FACE_CODES.map((code) => (
                <label key={code} className="faces__choice">
                  <input type="radio" name="face" checked={face === code} onChange={() => change({ face: code })} />
                  <span className="faces__face"><Face face={code} /><span>{label(FEEDBACK_FACES, code)}</span></span>
                </label>
              ))}
            </div>
            {problem('face') && <span className="field__problem" id="face-problem">{problem('face')}</span>}
          </fieldset>
          <TextArea id="words" label={t('words')} hint={t('wordsHint')} optional value={words} onChange={(next) => change({ words: next })} maxLength={500} problem={problem('words')} />
          <Trap value={homepage} onChange={setHomepage} />
        </>
      )}
    </SavingForm>
  );
}

function Thanks({ id }: { readonly id: string }) {
  const { t } = useTranslation('feedback');
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1} className="notice notice--good stack" role="status">
      <p className="strong">{t('thanks.title')}</p>
      <p>{t('thanks.text')}</p>
      <p><AppLink to="/toiminta/$id" params={{ id }}>{t('thanks.back')}</AppLink></p>
    </div>
  );
}
