import { EXPERT_GROUP_CODES, EXPERT_GROUPS, FORUM_TYPE_CODES, FORUM_TYPES } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { SelectField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { DIALOGUE, foundForum } from './api/forums';
import { blankForum, type ForumKind, type ForumValues, forumBodyOf } from './forum-values';
import { ForumForm } from './ForumForm';
import './forums.css';

interface Draft extends ForumKind {
  readonly key: string;
  readonly values: ForumValues;
}

export function NewForumPage() {
  const { t } = useTranslation('forums');
  return (
    <Page title={t('newTitle')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>]}>
      {useMay('convene') ? <Founding /> : <MayNot back={<AppLink to="/tyo/foorumit" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}

function Founding() {
  const { t } = useTranslation('forums');
  const { label, language } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const own = useMe()?.organisation?.id;
  const [draft, setDraft, forget] = useDraft<Draft>('new-forum', { key: newKey(), type: '', expertGroup: '', values: blankForum(language) });
  const { type, expertGroup } = draft;
  const missing = [
    ...(type === '' ? [{ field: 'type', text: t('needs.type') }] : []), ...(type === 'expert-group' && expertGroup === '' ? [{ field: 'expertGroup', text: t('needs.expertGroup') }] : []),
  ];
  const save = async () => {
    if (type === '') return;
    try {
      const { id } = await foundForum(draft.key, { ...forumBodyOf(draft.values), type, expertGroup: type === 'expert-group' ? expertGroup || null : null });
      forget();
      await queries.invalidateQueries({ queryKey: DIALOGUE });
      await navigate({ to: '/tyo/foorumit/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <ForumForm
      values={draft.values} convenerId={own} action={t('found')} missing={missing} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))}
      kind={(problem) => (
        <>
          <SelectField
            id="type" label={t('field.type')} hint={t('typeHint')} none={t('choose')} value={type} onChange={(chosen) => setDraft((before) => ({ ...before, type: chosen }))} problem={problem('type')}
            options={FORUM_TYPE_CODES.map((value) => ({ value, label: label(FORUM_TYPES, value) }))}
          />
          {type === 'expert-group' && (
            <SelectField
              id="expertGroup" label={t('field.expertGroup')} none={t('choose')} value={expertGroup} onChange={(chosen) => setDraft((before) => ({ ...before, expertGroup: chosen }))} problem={problem('expertGroup')}
              options={EXPERT_GROUP_CODES.map((value) => ({ value, label: label(EXPERT_GROUPS, value) }))}
            />
          )}
        </>
      )}
    />
  );
}
