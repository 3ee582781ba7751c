import { BARRIER_CODES, BARRIERS, LANGUAGES, MUNICIPALITIES, MUNICIPALITY_CODES, RESIDENT_PART_CODES, RESIDENT_PARTS, SOLUTION_CODES, SOLUTIONS, TARGET_GROUP_CODES, TARGET_GROUPS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { SavingForm } from '../../ui/SavingForm';
import { Stepper } from '../../ui/Stepper';
import { usePersonalDataProblem } from '../ideas/personal-data-problem';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { listMyActivities } from '../publishing/api/list-my-activities';
import type { ExperimentValues } from './experiment-values';

interface Props {
  readonly values: ExperimentValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly onChange: (part: Partial<ExperimentValues>) => void;
  readonly onSave: () => Promise<void>;
}

/** What a refusal that names no field is about. */
const REFUSED = { 'experiment-ends-before-it-begins': 'endsOn', 'leader-takes-part-already': 'participantIds', 'organisation-is-unknown': 'participantIds', 'activity-is-of-another': 'activityIds', 'words-tell-of-somebody': 'purpose' } as const;

/** What is tried, against what, for whom and with whom: the same fields for a new one and a change. */
export function ExperimentForm({ values, action, unchanged, onChange, onSave }: Props) {
  const { t } = useTranslation('experiments');
  const { label, text, language } = useLabels();
  const personal = usePersonalDataProblem();
  const own = useMe()?.organisation?.id;
  const activities = useQuery({ ...listMyActivities({}), enabled: useMay('publish') }).data?.items.filter(({ status }) => status !== 'archived') ?? [];
  const { name, purpose, barrier, municipalityCode, villages, pilotArea, startsOn, endsOn } = values;
  const missing: FieldProblem[] = [
    ...(name.trim() ? personal('name', name) : [{ field: 'name', text: t('needs.name') }]), ...personal('purpose', purpose), ...(barrier ? [] : [{ field: 'barrier', text: t('needs.barrier') }]),
    ...(municipalityCode ? [] : [{ field: 'municipalityCode', text: t('needs.municipalityCode') }]), ...personal('villages', villages), ...personal('pilotArea', pilotArea),
    ...(endsOn && (!startsOn || endsOn < startsOn) ? [{ field: 'endsOn', text: t('needs.endsOn') }] : []),
  ];
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <SavingForm action={action} missing={missing} unchanged={unchanged} refused={REFUSED} onSave={onSave}>
      {(problem) => (
        <>
          <TextField id="name" label={t('field.name')} hint={t('hint.name')} value={name} onChange={(next) => onChange({ name: next })} maxLength={200} problem={problem('name')} />
          <TextArea id="purpose" label={t('field.purpose')} hint={t('hint.purpose')} optional value={purpose} onChange={(next) => onChange({ purpose: next })} maxLength={2000} problem={problem('purpose')} />
          <ChooseOne id="language" label={t('field.language')} value={values.language} onChange={(next) => onChange({ language: next })} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
          <SelectField id="barrier" label={t('field.barrier')} hint={t('hint.barrier')} none={t('choose')} value={barrier} onChange={(next) => onChange({ barrier: next })} options={BARRIER_CODES.map((value) => ({ value, label: label(BARRIERS, value) }))} problem={problem('barrier')} />
          <SelectField id="solution" label={t('field.solution')} optional none={t('notKnown')} value={values.solution} onChange={(solution) => onChange({ solution })} options={SOLUTION_CODES.map((value) => ({ value, label: label(SOLUTIONS, value) }))} problem={problem('solution')} />
          <ChooseMany id="targetGroups" label={t('field.targetGroups')} values={values.targetGroups} onChange={(targetGroups) => onChange({ targetGroups })} choices={TARGET_GROUP_CODES.map((value) => ({ value, label: label(TARGET_GROUPS, value) }))} problem={problem('targetGroups')} />
          <SelectField id="municipalityCode" label={t('field.municipalityCode')} none={t('choose')} value={municipalityCode} onChange={(next) => onChange({ municipalityCode: next })} options={places} problem={problem('municipalityCode')} />
          <TextArea id="villages" label={t('field.villages')} hint={t('hint.villages')} optional value={villages} onChange={(next) => onChange({ villages: next })} maxLength={600} problem={problem('villages')} />
          <TextField id="pilotArea" label={t('field.pilotArea')} hint={t('hint.pilotArea')} optional value={pilotArea} onChange={(next) => onChange({ pilotArea: next })} maxLength={100} problem={problem('pilotArea')} />
          <TextField id="startsOn" type="date" label={t('field.startsOn')} hint={t('hint.startsOn')} optional value={startsOn} onChange={(next) => onChange({ startsOn: next })} problem={problem('startsOn')} />
          <TextField id="endsOn" type="date" label={t('field.endsOn')} optional value={endsOn} {...(startsOn && { min: startsOn })} onChange={(next) => onChange({ endsOn: next })} problem={problem('endsOn')} />
          <OrganisationPicker id="participantIds" label={t('field.participants')} hint={t('hint.participants')} optional many without={own} chosen={values.participants} onChange={(participants) => onChange({ participants })} problem={problem('participantIds')} />
          <Stepper label={t('field.residents')} value={values.residents} max={9999} onChange={(residents) => onChange({ residents })} />
          {values.residents > 0 && <ChooseOne id="residentPart" column label={t('field.residentPart')} value={values.residentPart} onChange={(residentPart) => onChange({ residentPart })} choices={RESIDENT_PART_CODES.map((value) => ({ value, label: label(RESIDENT_PARTS, value) }))} />}
          {activities.length > 0 && <ChooseMany id="activityIds" label={t('field.activities')} hint={t('hint.activities')} optional values={values.activityIds} onChange={(activityIds) => onChange({ activityIds })} choices={activities.map(({ id, names }) => ({ value: id, label: text(names) }))} problem={problem('activityIds')} />}
        </>
      )}
    </SavingForm>
  );
}
