import { MATTER_PART_CODES, MATTER_PARTS, type MatterPart } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { ParticipationBody, ResponsibilityRecord } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { ChooseOne } from '../../ui/Choices';
import { SelectField, TextField } from '../../ui/Field';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { Chosen } from '../../shared/chosen';
import { OrganisationPicker } from '../../ui/OrganisationPicker';

/** What a sheet holds of somebody who takes part. */
export interface PartValues {
  readonly organisation: Chosen | null;
  readonly part: MatterPart | '';
  readonly sector: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const bodyOf = ({ organisation, part, sector, startsOn, endsOn }: PartValues, version: number, reason: string): ParticipationBody =>
  ({ organisationId: organisation!.id, part: part as MatterPart, sector: sector.trim() || null, startsOn, endsOn: endsOn || null, version, reason: reason.trim() });

/** What has still to be filled in. */
export function useMissing() {
  const { t } = useTranslation('responsibilities');
  return ({ organisation, part, startsOn, endsOn }: PartValues, reason: string): FieldProblem[] => [
    ...(organisation ? [] : [{ field: 'organisationId', text: t('needs.organisation') }]),
    ...(part === '' ? [{ field: 'part', text: t('needs.part') }] : []),
    ...(startsOn === '' ? [{ field: 'startsOn', text: t('needs.startsOn') }] : []),
    ...(endsOn !== '' && endsOn < startsOn ? [{ field: 'endsOn', text: t('needs.endsOn') }] : []),
    ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []),
  ];
}

interface Props {
  readonly matter: ResponsibilityRecord;
  readonly values: PartValues;
  readonly onChange: (part: Partial<PartValues>) => void;
  readonly problem: (control: string) => string | undefined;
}

/** Who takes part, how, with which branch of the administration, and when. */
export function PartFields({ matter, values, onChange, problem }: Props) {
  const { t } = useTranslation('responsibilities');
  const { label, text } = useLabels();
  const { organisation, part, sector, startsOn, endsOn } = values;
  return (
    <>
      {matter.kind === 'agreement' ? (
        <SelectField
          id="organisationId" label={t('assign.organisation')} none={t('parts.choose')} value={organisation?.id ?? ''} problem={problem('organisationId')}
          onChange={(id) => onChange({ organisation: matter.parties.find((party) => party.id === id) ?? null })} options={matter.parties.map(({ id, names }) => ({ value: id, label: text(names) }))}
        />
      ) : <OrganisationPicker id="organisationId" label={t('assign.organisation')} hint={t('parts.organisationHint')} problem={problem('organisationId')} chosen={organisation ? [organisation] : []} onChange={([next]) => onChange({ organisation: next ?? null })} />}
      <ChooseOne id="part" label={t('parts.part')} value={part} onChange={(next) => onChange({ part: next })} problem={problem('part')} choices={MATTER_PART_CODES.map((value) => ({ value, label: label(MATTER_PARTS, value) }))} />
      <TextField id="sector" optional label={t('sector')} hint={t('parts.sectorHint')} value={sector} onChange={(next) => onChange({ sector: next })} maxLength={80} problem={problem('sector')} />
      <TextField id="startsOn" type="date" label={t('assign.startsOn')} value={startsOn} onChange={(next) => onChange({ startsOn: next })} problem={problem('startsOn')} />
      <TextField id="endsOn" type="date" optional label={t('assign.endsOn')} hint={t('parts.endsOnHint')} min={startsOn} value={endsOn} onChange={(next) => onChange({ endsOn: next })} problem={problem('endsOn')} />
    </>
  );
}
