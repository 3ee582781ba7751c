import { LANGUAGES } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Principles } from '../../../api/types/partners';
import { useDraft } from '../../../shared/draft';
import { useLanguage } from '../../../shared/labels';
import { ChooseOne } from '../../../ui/Choices';
import { TextArea, TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { OrganisationPicker } from '../../../ui/OrganisationPicker';
import type { Chosen } from '../../../shared/chosen';
import { publishPrinciples } from '../api/grants';

interface Props {
  /** The version that the new one follows. */
  readonly latest: Principles | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new version, as a body has approved it. The earlier ones stay for the grants that refer to them. */
export function PrinciplesSheet({ latest, onDone, onClose }: Props) {
  const { t } = useTranslation('grants');
  const language = useLanguage();
  const [basedOn] = useState(latest?.version ?? 0);
  const [values, setValues, forget] = useDraft(`principles.${basedOn}`, {
    language: latest?.language ?? language, title: latest?.title ?? '', text: latest?.text ?? '', body: '', decidedOn: '', section: '', agreedWith: (latest?.agreedWith ?? []) as readonly Chosen[],
  });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const needed = ['title', 'text', 'body', 'decidedOn', 'section'] as const;
  const missing = needed.filter((field) => !values[field].trim()).map((field) => ({ field, text: t('form.missing', { field: t(`basis.field.${field}`) }) }));
  const save = () => publishPrinciples({ ...values, agreedWith: values.agreedWith.map(({ id }) => id), basedOn });
  return (
    <FormSheet title={t(latest ? 'basis.writeNext' : 'basis.write')} action={t('basis.publish')} missing={missing} onDo={save} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('basis.publishText')}</p>
          <ChooseOne label={t('form.language')} value={values.language} onChange={(next) => change({ language: next })} choices={LANGUAGES.map((value) => ({ value, label: t(`form.languages.${value}`) }))} />
          <TextField id="title" label={t('basis.field.title')} value={values.title} onChange={(title) => change({ title })} maxLength={200} problem={problem('title')} />
          <TextArea id="text" label={t('basis.field.text')} value={values.text} onChange={(text) => change({ text })} maxLength={10_000} problem={problem('text')} />
          <TextField id="body" label={t('basis.field.body')} value={values.body} onChange={(body) => change({ body })} maxLength={200} problem={problem('body')} />
          <div className="grants__pair">
            <TextField id="decidedOn" type="date" label={t('basis.field.decidedOn')} value={values.decidedOn} onChange={(decidedOn) => change({ decidedOn })} problem={problem('decidedOn')} />
            <TextField id="section" label={t('basis.field.section')} value={values.section} onChange={(section) => change({ section })} maxLength={20} problem={problem('section')} />
          </div>
          <OrganisationPicker id="agreedWith" label={t('basis.agreedWith')} hint={t('basis.agreedWithHint')} optional many chosen={values.agreedWith} onChange={(agreedWith) => change({ agreedWith })} />
        </>
      )}
    </FormSheet>
  );
}
