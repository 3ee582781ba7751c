import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../api/new-key';
import { useMe } from '../../../session/session';
import { useDraft } from '../../../shared/draft';
import { useLanguage } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Page } from '../../../ui/Page';
import { draftRound, GRANTS, listAppropriations, listPrinciples } from '../api/grants';
import { blankRound, roundBodyOf, type RoundValues } from './round-values';
import { RoundForm } from './RoundForm';
import '../grants.css';

interface Drafting {
  readonly key: string;
  readonly values: RoundValues;
}

/** A new round, which only its own organisation sees until it is published. */
export function NewRoundPage() {
  const { t } = useTranslation('grants');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const language = useLanguage();
  const [drafting, setDrafting, forget] = useDraft<Drafting>('new-grant-round', { key: newKey(), values: blankRound(language) });
  const appropriations = useQuery(listAppropriations);
  const principles = useQuery(listPrinciples(useMe()?.organisation?.id));
  const save = async () => {
    const { id } = await draftRound(drafting.key, roundBodyOf(drafting.values));
    forget();
    await queries.invalidateQueries({ queryKey: GRANTS });
    await navigate({ to: '/tyo/avustukset/$id', params: { id } });
  };
  return (
    <Page title={t('round.new')} lead={t('round.newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>]}>
      <Asked query={appropriations}>
        {({ items }) => (
          <RoundForm
            values={drafting.values} onSave={save} appropriations={items} principles={principles.data?.items ?? []}
            onChange={(part) => setDrafting((before) => ({ ...before, values: { ...before.values, ...part } }))}
          />
        )}
      </Asked>
    </Page>
  );
}
