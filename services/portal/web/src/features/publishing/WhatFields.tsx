import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';
import { WordsFields } from '../../ui/WordsFields';

export function WhatFields({ values, change, problem, start: { bilingual } }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label, language } = useLabels();
  const kinds = ACTIVITY_KIND_CODES.map((code) => ({ value: code, label: label(ACTIVITY_KINDS, code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Part number={1} title={t('what')}>
      <SelectField id="kind" label={t('kind')} none={t('choose')} value={values.kind} onChange={(kind) => change({ kind })} options={kinds} problem={problem('kind')} />
      <WordsFields id="names" label={t('name')} hint={t('nameHint')} words={values.names} onChange={(names) => change({ names })} maxLength={200} bilingual={bilingual} problem={problem} />
      <WordsFields id="summary" label={t('summary')} hint={t('summaryHint')} words={values.summary} onChange={(summary) => change({ summary })} maxLength={150} long bilingual={bilingual} problem={problem} />
      <details className="disclosure" open={values.description.fi !== '' ? true : undefined}>
        <summary>{t('description')}</summary>
        <WordsFields id="description" label={t('description')} words={values.description} onChange={(description) => change({ description })} maxLength={2500} long optional problem={problem} />
      </details>
    </Part>
  );
}
