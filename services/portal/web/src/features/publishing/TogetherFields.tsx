import { EXPERIMENT_STATES, IDEA_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { originsToChoose } from './api/origins';
import { More } from './More';
import type { PartProps } from './PublishingForm';

const SHOWN = 90;

/** With whom it is done, and from which wishes and experiments it grew. */
export function TogetherFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label, text } = useLabels();
  const own = useMe()?.organisation?.id;
  const asked = useQuery(originsToChoose).data;
  const chosen = (id: string) => values.originIds.includes(id);
  const short = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words);
  const wishes = (asked?.wishes ?? []).filter(({ id, status }) => chosen(id) || status === 'open' || status === 'taken-up' || status === 'answered');
  const experiments = (asked?.experiments ?? []).filter(({ id, state }) => chosen(id) || state === 'design' || state === 'running');
  const choices = [
    ...wishes.map(({ id, words, status }) => ({ value: id, label: `”${short(words)}”`, hint: t('originWish', { status: label(IDEA_STATUSES, status).toLowerCase() }) })),
    ...experiments.map(({ id, name, state }) => ({ value: id, label: name, hint: t('originExperiment', { state: label(EXPERIMENT_STATES, state).toLowerCase() }) })),
  ];
  const now = [
    values.coOrganisers.length > 0 ? values.coOrganisers.map(({ names }) => text(names)).join(', ') : t('alone'), values.originIds.length > 0 && t('originsNow', { count: values.originIds.length }),
  ].filter(Boolean).join(' · ');
  // A wish is a resident's: whoever answers one need not say so once more.
  const choose = (ids: string[]) => change({ originIds: [...values.originIds.filter((id) => !choices.some(({ value }) => value === id)), ...ids], ...(ids.some((id) => wishes.some((wish) => wish.id === id)) && { residentOrigin: true }) });
  return (
    <More title={t('togetherTitle')} now={now} wanted={problem('coOrganisers') !== undefined}>
      <OrganisationPicker id="coOrganisers" label={t('coOrganisers')} hint={t('coOrganisersHint')} optional many without={own} chosen={values.coOrganisers} onChange={(coOrganisers) => change({ coOrganisers })} problem={problem('coOrganisers')} />
      {choices.length > 0 && <ChooseMany id="originIds" label={t('origins')} hint={t('originsHint')} optional column values={values.originIds.filter((id) => choices.some(({ value }) => value === id))} onChange={choose} choices={choices} />}
      <ChooseMany label={t('origin')} values={values.residentOrigin ? ['residents'] : []} onChange={(ids) => change({ residentOrigin: ids.includes('residents') })} choices={[{ value: 'residents', label: t('residentOrigin') }]} />
    </More>
  );
}
