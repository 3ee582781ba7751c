import { LANGUAGES, MUNICIPALITIES, MUNICIPALITY_CODES, NETWORK_RESOURCE_CODES, NETWORK_RESOURCES, NETWORK_TYPE_CODES, NETWORK_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { SavingForm } from '../../ui/SavingForm';
import { forumsToMeetIn } from './api/networks';
import type { NetworkValues } from './network-values';

interface Props {
  readonly values: NetworkValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly missing?: readonly FieldProblem[];
  readonly onChange: (part: Partial<NetworkValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly why?: (problem: (control: string) => string | undefined) => ReactNode;
}

/** What a refusal that names no field is about. */
const REFUSED = { 'network-ends-before-it-begins': 'endsOn', 'cooperation-network-needs-its-area': 'municipalityCodes', 'forum-is-convened-by-another': 'forumId' } as const;

/** What a network is: the same fields for a new one and a change. */
export function NetworkForm({ values, action, unchanged, missing = [], onChange, onSave, why }: Props) {
  const { t } = useTranslation('networks');
  const { label, language } = useLabels();
  const own = useMe()?.organisation?.id;
  const forums = (useQuery(forumsToMeetIn).data?.items ?? []).filter(({ organisations }) => organisations[0]?.id === own);
  const { type, startsOn, endsOn, municipalityCodes } = values;
  const needed = [
    ...(type ? [] : [{ field: 'type', text: t('needs.type') }]), ...(values.name.trim() ? [] : [{ field: 'name', text: t('needs.name') }]),
    ...(type === 'wellbeing-cooperation' && municipalityCodes.length === 0 ? [{ field: 'municipalityCodes', text: t('needs.municipalityCodes') }] : []),
    ...(startsOn ? [] : [{ field: 'startsOn', text: t('needs.startsOn') }]), ...(endsOn && endsOn < startsOn ? [{ field: 'endsOn', text: t('needs.endsOn') }] : []), ...missing,
  ];
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={needed} unchanged={unchanged} refused={REFUSED} onSave={onSave}>
      {(problem) => (
        <>
          <SelectField id="type" label={t('field.type')} none={t('choose')} value={type} onChange={(chosen) => onChange({ type: chosen })} problem={problem('type')} options={NETWORK_TYPE_CODES.map((value) => ({ value, label: label(NETWORK_TYPES, value) }))} />
          <TextField id="name" label={t('field.name')} value={values.name} onChange={(name) => onChange({ name })} maxLength={200} problem={problem('name')} />
          <TextArea id="purpose" label={t('field.purpose')} hint={t('purposeHint')} optional value={values.purpose} onChange={(purpose) => onChange({ purpose })} maxLength={2000} problem={problem('purpose')} />
          <ChooseMany
            id="municipalityCodes" label={t('field.municipalityCodes')} hint={t('placesHint')} optional={type !== 'wellbeing-cooperation'} values={municipalityCodes} choices={places}
            onChange={(chosen) => onChange({ municipalityCodes: [...chosen].sort() })} problem={problem('municipalityCodes')}
          />
          <TextField id="startsOn" type="date" label={t('field.startsOn')} value={startsOn} onChange={(day) => onChange({ startsOn: day })} problem={problem('startsOn')} />
          <TextField id="endsOn" type="date" label={t('field.endsOn')} hint={t('endsHint')} optional min={startsOn} value={endsOn} onChange={(day) => onChange({ endsOn: day })} problem={problem('endsOn')} />
          <ChooseOne id="resource" label={t('field.resource')} value={values.resource} onChange={(resource) => onChange({ resource })} choices={NETWORK_RESOURCE_CODES.map((value) => ({ value, label: label(NETWORK_RESOURCES, value) }))} problem={problem('resource')} />
          {values.resource === 'agreed' && <TextField id="resourceNote" label={t('field.resourceNote')} hint={t('resourceHint')} optional value={values.resourceNote} onChange={(resourceNote) => onChange({ resourceNote })} maxLength={500} problem={problem('resourceNote')} />}
          {forums.length > 0 && <SelectField id="forumId" label={t('field.forumId')} hint={t('forumHint')} optional none={t('noForum')} value={values.forumId} onChange={(forumId) => onChange({ forumId })} problem={problem('forumId')} options={forums.map(({ id, name }) => ({ value: id, label: name }))} />}
          <ChooseOne id="language" label={t('field.language')} value={values.language} onChange={(chosen) => onChange({ language: chosen })} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
          {why?.(problem)}
        </>
      )}
    </SavingForm>
  );
}
