import { EXPERIENCE_VOICE_CODES, EXPERIENCE_VOICES, VERDICTS, type ExperienceVoice, type Verdict } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Experience, Experiment } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { SelectField, TextArea } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { Pager } from '../../ui/Pager';
import { Refusal } from '../../ui/Refusal';
import { usePersonalDataProblem } from '../ideas/personal-data-problem';
import { eraseExperience, EXPERIMENTS, listExperiences, tellExperience } from './api/experiments';
import { PAGE_SIZE } from './experiments-view';

const BOTH = ['good', 'bad'] as const satisfies readonly Verdict[];

/** What went well and what did not, in the words of those who took part. */
export function Experiences({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('experiments');
  const [telling, setTelling] = useState<Verdict>();
  const { good, bad, mayTell } = experiment;
  if (!mayTell && good + bad === 0) return null;
  return (
    <section className="stack" aria-labelledby="kokemukset">
      <h2 id="kokemukset" tabIndex={-1}>{t('experiences')}</h2>
      <p className="soft">{t('experiencesText')}</p>
      <div className="grid">{BOTH.map((verdict) => <OfOneKind key={verdict} experiment={experiment} verdict={verdict} onTell={() => setTelling(verdict)} />)}</div>
      {telling && <TellSheet experiment={experiment} verdict={telling} onClose={() => setTelling(undefined)} />}
    </section>
  );
}

function OfOneKind({ experiment: { id, mayTell, good, bad }, verdict, onTell }: { readonly experiment: Experiment; readonly verdict: Verdict; readonly onTell: () => void }) {
  const { t } = useTranslation('experiments');
  const [page, setPage] = useState(1);
  const count = verdict === 'good' ? good : bad;
  return (
    <div className="card stack">
      <h3>{t(`verdict.${verdict}`)} ({count})</h3>
      {mayTell && <div><Button look="quiet" onClick={onTell}>{t(`tell.${verdict}`)}</Button></div>}
      <Asked query={useQuery(listExperiences(id, verdict, page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{t(`noExperiences.${verdict}`)}</p>}
            {items.length > 0 && <ul className="rows">{items.map((one) => <li key={one.id}><One experimentId={id} one={one} /></li>)}</ul>}
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </div>
  );
}

function One({ experimentId, one: { id, words, language, voice, organisation, at, mayErase } }: { readonly experimentId: string; readonly one: Experience }) {
  const { t } = useTranslation('experiments');
  const { label, text } = useLabels();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const erase = async () => {
    setBusy(true);
    try {
      await eraseExperience(experimentId, id);
      await queries.invalidateQueries({ queryKey: EXPERIMENTS });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <span className="rows__main">
      {words ? <span lang={language}>{words}</span> : <span className="soft">{t('wordsErased')}</span>}
      <span className="small soft">{[label(EXPERIENCE_VOICES, voice), text(organisation?.names), formatDay(at)].filter(Boolean).join(' · ')}</span>
      {mayErase && <span><Button look="bare" label={t('erase.this', { words: words.slice(0, 40) })} onClick={() => setAsking(true)}>{t('erase.action')}</Button></span>}
      {failure !== undefined && <Refusal error={failure} />}
      {asking && <ConfirmDialog title={t('erase.title')} confirm={t('erase.action')} grave busy={busy} onConfirm={() => void erase()} onCancel={() => setAsking(false)}><p>{t('erase.text')}</p></ConfirmDialog>}
    </span>
  );
}

function TellSheet({ experiment: { id }, verdict, onClose }: { readonly experiment: Experiment; readonly verdict: Verdict; readonly onClose: () => void }) {
  const { t } = useTranslation('experiments');
  const { label, language } = useLabels();
  const personal = usePersonalDataProblem();
  const queries = useQueryClient();
  const [key, setKey] = useState(newKey);
  const [voice, setVoice] = useState<ExperienceVoice | ''>('');
  const [words, setWords] = useState('');
  const missing = [...(voice ? [] : [{ field: 'voice', text: t('needs.voice') }]), ...(words.trim().length < 3 ? [{ field: 'words', text: t('needs.words') }] : personal('words', words))];
  const save = async () => {
    try {
      await tellExperience(key, id, { verdict, voice: voice as ExperienceVoice, words: words.trim(), language });
    } catch (error) {
      setKey(newKey());
      throw error;
    }
    await queries.invalidateQueries({ queryKey: EXPERIMENTS });
  };
  return (
    <FormSheet title={label(VERDICTS, verdict)} action={t('tell.save')} missing={missing} onDo={save} onDone={onClose} onClose={onClose}>
      {(problem) => (
        <>
          <SelectField id="voice" label={t('voice')} none={t('choose')} value={voice} onChange={setVoice} options={EXPERIENCE_VOICE_CODES.map((value) => ({ value, label: label(EXPERIENCE_VOICES, value) }))} problem={problem('voice')} />
          <TextArea id="words" label={t(`tell.words.${verdict}`)} hint={t('noNames')} value={words} onChange={setWords} maxLength={1000} problem={problem('words')} />
        </>
      )}
    </FormSheet>
  );
}
