import { IDEA_CHANNEL_CODES, IDEA_CHANNELS, type IdeaChannel } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { SelectField } from '../../ui/Field';
import { Stepper } from '../../ui/Stepper';
import { IDEAS, recordIdea } from './api/ideas';
import { blankIdea, ideaBodyOf, type IdeaValues } from './idea-values';
import { useIdeaProblems, WishFields } from './WishFields';

interface Heard {
  readonly key: string;
  readonly values: IdeaValues;
  readonly channel: IdeaChannel | '';
  readonly heardFrom: number;
}

/** A wish that was heard at the library's desk or in a meeting, written down for whoever said it. */
export function RecordIdeaPage() {
  const { t } = useTranslation('ideas');
  return (
    <Page title={t('record')} lead={t('recordLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/toiveet" search={{}}>{t('inbox')}</AppLink>]}>
      {useMay('hearIdeas') ? <Recording /> : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Recording() {
  const { t } = useTranslation('ideas');
  const { label, language } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemsOf = useIdeaProblems();
  const [draft, setDraft, forget] = useDraft<Heard>('recorded-wish', { key: newKey(), values: blankIdea(''), channel: '', heardFrom: 1 });
  const save = async () => {
    try {
      const { id } = await recordIdea(draft.key, { ...ideaBodyOf(draft.values, language), channel: draft.channel as IdeaChannel, heardFrom: Math.max(1, draft.heardFrom) });
      forget();
      await queries.invalidateQueries({ queryKey: IDEAS });
      await navigate({ to: '/tyo/toiveet/$id', params: { id } });
    } catch (error) {
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  const missing = [...problemsOf(draft.values), ...(draft.channel ? [] : [{ field: 'channel', text: t('needs.channel') }])];
  return (
    <SavingForm action={t('shell:save')} missing={missing} refused={{ 'words-tell-of-somebody': 'words' }} onSave={save}>
      {(problem) => (
        <>
          <WishFields values={draft.values} problem={problem} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />
          <SelectField id="channel" label={t('field.channel')} none={t('choose')} value={draft.channel} onChange={(channel) => setDraft((before) => ({ ...before, channel }))} options={IDEA_CHANNEL_CODES.filter((value) => value !== 'form').map((value) => ({ value, label: label(IDEA_CHANNELS, value) }))} problem={problem('channel')} />
          <Stepper label={t('field.heardFrom')} value={draft.heardFrom} max={1000} onChange={(heardFrom) => setDraft((before) => ({ ...before, heardFrom }))} />
        </>
      )}
    </SavingForm>
  );
}
