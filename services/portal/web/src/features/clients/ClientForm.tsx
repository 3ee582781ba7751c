import { type Language, LANGUAGES, MUNICIPALITIES, type MunicipalityCode, TARGET_GROUP_CODES, TARGET_GROUPS, type TargetGroup, WELLBEING_REGIONS } from '@pirtti/kernel';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, ClientDetails } from '../../api/types/referrals';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseMany, ChooseOne } from '../../ui/Choices';
import { type FieldProblem, ErrorSummary } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly client?: Client;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (details: ClientDetails) => void;
  readonly aside?: ReactNode;
}

interface Values {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly language: Language;
  readonly municipalityCode: MunicipalityCode | '';
  readonly birthYear: string;
  readonly targetGroups: TargetGroup[];
  readonly guards: ('addressProtected' | 'hidesMunicipality')[];
}

const PHONE = /^\+?[0-9 ()-]{5,30}$/;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const GROUPS = TARGET_GROUP_CODES.filter((code) => code !== 'everyone');
const REGION = WELLBEING_REGIONS['18'].municipalities;

/** Who the client is and how to reach them. It lives in the page only: nothing of it is kept in the browser. */
export function ClientForm({ client, action, busy, error, onSubmit, aside }: Props) {
  const { t } = useTranslation('clients');
  const { label } = useLabels();
  const [values, setValues] = useState<Values>(() => ({
    givenName: client?.givenName ?? '', familyName: client?.familyName ?? '', phone: client?.phone ?? '', email: client?.email ?? '',
    language: client?.language ?? 'fi', municipalityCode: client?.municipalityCode ?? '', birthYear: client?.birthYear ? String(client.birthYear) : '',
    targetGroups: client?.targetGroups ?? [],
    guards: [...(client?.addressProtected ? ['addressProtected' as const] : []), ...(client?.hidesMunicipality ? ['hidesMunicipality' as const] : [])],
  }));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const set = (part: Partial<Values>) => setValues((before) => ({ ...before, ...part }));
  // It opens in the place of a button that is gone: the focus goes on with the person.
  useEffect(() => document.getElementById('givenName')?.focus(), []);
  const problemOf = (field: string) => problems.find((each) => each.field === field)?.text;
  const submit = () => {
    const year = Number(values.birthYear);
    const found: FieldProblem[] = [
      ...(values.givenName.trim() ? [] : [{ field: 'givenName', text: t('form.needs.givenName') }]),
      ...(values.familyName.trim() ? [] : [{ field: 'familyName', text: t('form.needs.familyName') }]),
      ...(values.municipalityCode ? [] : [{ field: 'municipalityCode', text: t('form.needs.municipality') }]),
      ...(values.birthYear && !(Number.isInteger(year) && year >= 1900 && year <= new Date().getFullYear()) ? [{ field: 'birthYear', text: t('form.needs.birthYear') }] : []),
      ...(values.phone.trim() && !PHONE.test(values.phone.trim()) ? [{ field: 'phone', text: t('form.needs.phone') }] : []),
      ...(values.email.trim() && !EMAIL.test(values.email.trim()) ? [{ field: 'email', text: t('form.needs.email') }] : []),
    ];
    setProblems(found);
    if (busy || found.length > 0 || values.municipalityCode === '') return;
    onSubmit({
      givenName: values.givenName.trim(), familyName: values.familyName.trim(), language: values.language, municipalityCode: values.municipalityCode, targetGroups: values.targetGroups,
      ...(values.phone.trim() && { phone: values.phone.trim() }), ...(values.email.trim() && { email: values.email.trim() }), ...(values.birthYear && { birthYear: year }),
      addressProtected: values.guards.includes('addressProtected'), hidesMunicipality: values.guards.includes('hidesMunicipality'),
    });
  };
  return (
    <form className="stack" autoComplete="off" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary problems={problems} />
      <div className="grid">
        <TextField id="givenName" label={t('form.givenName')} value={values.givenName} onChange={(value) => set({ givenName: value })} problem={problemOf('givenName')} maxLength={100} autoComplete="off" />
        <TextField id="familyName" label={t('form.familyName')} value={values.familyName} onChange={(value) => set({ familyName: value })} problem={problemOf('familyName')} maxLength={100} autoComplete="off" />
        <TextField id="phone" label={t('form.phone')} type="tel" optional value={values.phone} onChange={(value) => set({ phone: value })} problem={problemOf('phone')} maxLength={30} autoComplete="off" />
        <TextField id="email" label={t('form.email')} type="email" optional value={values.email} onChange={(value) => set({ email: value })} problem={problemOf('email')} maxLength={200} autoComplete="off" />
        <SelectField
          id="municipalityCode" label={t('form.municipality')} none={t('form.choose')} value={values.municipalityCode} onChange={(value) => set({ municipalityCode: value })} problem={problemOf('municipalityCode')}
          options={REGION.map((code) => ({ value: code, label: label(MUNICIPALITIES, code) }))}
        />
        <TextField id="birthYear" label={t('form.birthYear')} hint={t('form.birthYearHint')} type="number" optional value={values.birthYear} onChange={(value) => set({ birthYear: value })} problem={problemOf('birthYear')} />
      </div>
      <ChooseOne label={t('form.language')} value={values.language} onChange={(language) => set({ language })} choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} />
      <ChooseMany label={t('form.groups')} optional values={values.targetGroups} onChange={(targetGroups) => set({ targetGroups })} choices={GROUPS.map((value) => ({ value, label: label(TARGET_GROUPS, value) }))} />
      <ChooseMany
        column label={t('form.guards')} optional values={values.guards} onChange={(guards) => set({ guards })}
        choices={(['addressProtected', 'hidesMunicipality'] as const).map((value) => ({ value, label: t(`form.${value}`), hint: t(`form.${value}Hint`) }))}
      />
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
      <div className="row"><Button type="submit">{action}</Button>{aside}</div>
    </form>
  );
}
