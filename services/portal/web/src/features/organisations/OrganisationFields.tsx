import { type CodeList, MUNICIPALITIES, MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, ORGANISATION_TYPES, SERVICE_LANGUAGE_CODES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import type { Words } from '../../shared/words';
import type { OrganisationValues } from './form-values';
import { OrganisationPicker } from '../../ui/OrganisationPicker';

export interface FieldsProps {
  readonly values: OrganisationValues;
  readonly change: (part: Partial<OrganisationValues>) => void;
  readonly problem: (control: string) => string | undefined;
  /** The organisation itself, which is not offered as another. */
  readonly id: string | undefined;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return <section className="stack" aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>;
}

export function OrganisationFields(props: FieldsProps) {
  return <><WhatFields {...props} /><WhereFields {...props} /><ReachFields {...props} /><RelationFields {...props} /></>;
}

function WhatFields({ values, change, problem }: FieldsProps) {
  const { t } = useTranslation('organisations');
  const { label, language } = useLabels();
  const name = (part: Partial<Words>) => change({ names: { ...values.names, ...part } });
  const describe = (part: Partial<Words>) => change({ description: { ...values.description, ...part } });
  const types = ORGANISATION_TYPE_CODES.map((code) => ({ value: code, label: label(ORGANISATION_TYPES, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Part title={t('form.what')}>
      <SelectField id="type" label={t('fields.type')} none={t('form.choose')} value={values.type} onChange={(type) => change({ type })} options={types} problem={problem('type')} />
      <TextField id="names.fi" label={t('fields.names')} value={values.names.fi} onChange={(fi) => name({ fi })} maxLength={200} problem={problem('names.fi')} />
      <div className="organisation-form__pairs">
        <TextField id="names.sv" label={t('inSwedish', { label: t('fields.names') })} optional={!values.bilingual} value={values.names.sv} onChange={(sv) => name({ sv })} maxLength={200} problem={problem('names.sv')} />
        <TextField id="names.en" label={t('inEnglish', { label: t('fields.names') })} optional value={values.names.en} onChange={(en) => name({ en })} maxLength={200} problem={problem('names.en')} />
      </div>
      <ChooseMany id="bilingual" label={t('fields.bilingual')} values={values.bilingual ? ['yes'] : []} choices={[{ value: 'yes', label: t('form.bilingual') }]} onChange={(chosen) => change({ bilingual: chosen.length > 0 })} />
      {values.type !== 'informal-group' && (
        <TextField id="businessId" label={t('fields.businessId')} hint={t('form.businessIdHint')} optional value={values.businessId} onChange={(businessId) => change({ businessId })} maxLength={12} problem={problem('businessId')} />
      )}
      <TextArea id="description.fi" label={t('fields.description')} hint={t('form.descriptionHint')} optional value={values.description.fi} onChange={(fi) => describe({ fi })} maxLength={1000} problem={problem('description.fi')} />
      {values.description.fi.trim() !== '' && (
        <div className="organisation-form__pairs">
          <TextArea id="description.sv" label={t('inSwedish', { label: t('fields.description') })} optional value={values.description.sv} onChange={(sv) => describe({ sv })} maxLength={1000} problem={problem('description.sv')} />
          <TextArea id="description.en" label={t('inEnglish', { label: t('fields.description') })} optional value={values.description.en} onChange={(en) => describe({ en })} maxLength={1000} problem={problem('description.en')} />
        </div>
      )}
    </Part>
  );
}

function WhereFields({ values, change, problem }: FieldsProps) {
  const { t } = useTranslation('organisations');
  const { label, language } = useLabels();
  const sorted = <Code extends string>(list: CodeList<Code>, codes: readonly Code[]) => codes.map((code) => ({ value: code, label: label(list, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Part title={t('form.where')}>
      <SelectField id="municipalityCode" label={t('fields.municipalityCode')} none={t('form.noHome')} value={values.municipalityCode} onChange={(municipalityCode) => change({ municipalityCode })} options={sorted(MUNICIPALITIES, MUNICIPALITY_CODES)} problem={problem('municipalityCode')} />
      <ChooseMany id="serviceArea" label={t('fields.serviceArea')} hint={t('form.serviceAreaHint')} values={values.serviceArea} choices={sorted(MUNICIPALITIES, MUNICIPALITY_CODES)} onChange={(serviceArea) => change({ serviceArea })} problem={problem('serviceArea')} />
      <ChooseMany id="languages" label={t('fields.languages')} values={values.languages} choices={SERVICE_LANGUAGE_CODES.map((code) => ({ value: code, label: label(SERVICE_LANGUAGES, code) }))} onChange={(languages) => change({ languages })} problem={problem('languages')} />
    </Part>
  );
}

function ReachFields({ values, change, problem }: FieldsProps) {
  const { t } = useTranslation('organisations');
  return (
    <Part title={t('form.reach')}>
      <p className="soft">{t('form.reachHint')}</p>
      <TextField id="website" type="url" label={t('fields.website')} hint={t('form.websiteHint')} optional value={values.website} onChange={(website) => change({ website })} maxLength={300} problem={problem('website')} />
      <div className="organisation-form__pairs">
        <TextField id="email" type="email" label={t('fields.email')} optional value={values.email} onChange={(email) => change({ email })} maxLength={200} problem={problem('email')} />
        <TextField id="phone" type="tel" label={t('fields.phone')} optional value={values.phone} onChange={(phone) => change({ phone })} maxLength={30} problem={problem('phone')} />
      </div>
    </Part>
  );
}

function RelationFields({ values, change, problem, id }: FieldsProps) {
  const { t } = useTranslation('organisations');
  const isJoint = values.type === 'joint-municipal-authority' || values.members.length > 0;
  return (
    <Part title={t('form.relations')}>
      <OrganisationPicker
        id="parent" label={t(values.type === 'informal-group' ? 'fields.host' : 'fields.parentId')} hint={t('form.parentHint')} problem={problem('parent')} optional={values.type !== 'informal-group'} without={id}
        chosen={values.parent ? [values.parent] : []} onChange={([parent]) => change({ parent: parent ?? null })}
      />
      {isJoint && <OrganisationPicker id="members" optional label={t('fields.memberIds')} hint={t('form.membersHint')} many without={id} chosen={values.members} onChange={(members) => change({ members })} />}
      <TextField id="endedOn" type="date" label={t('fields.endedOn')} hint={t('form.endedHint')} optional value={values.endedOn} onChange={(endedOn) => change({ endedOn, ...(endedOn === '' && { successor: null }) })} problem={problem('endedOn')} />
      {values.endedOn !== '' && (
        <OrganisationPicker id="successor" optional label={t('fields.successorId')} hint={t('form.successorHint')} without={id} chosen={values.successor ? [values.successor] : []} onChange={([successor]) => change({ successor: successor ?? null })} />
      )}
    </Part>
  );
}
