import { LANGUAGES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { TextArea, TextField } from '../../ui/Field';
import type { PartProps } from './AgreementForm';

export function WhatFields({ values, onChange, problem }: PartProps) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <ChooseOne
        id="language" label={t('form.language')} value={values.language} onChange={(language) => onChange({ language })} problem={problem('language')}
        choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <TextField id="title" label={t('term.title')} hint={t('form.titleHint')} value={values.title} onChange={(title) => onChange({ title })} maxLength={200} problem={problem('title')} />
      <TextArea id="purpose" label={t('term.purpose')} hint={t('form.purposeHint')} value={values.purpose} onChange={(purpose) => onChange({ purpose })} maxLength={4000} problem={problem('purpose')} />
    </>
  );
}
