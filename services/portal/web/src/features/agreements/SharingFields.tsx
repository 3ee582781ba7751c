import { AGREEMENT_PURPOSE_CODES, AGREEMENT_PURPOSES, isAgreeable, SHARED_FIELD_CODES, SHARED_FIELDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import type { PartProps } from './AgreementForm';

/** What may be shared about clients: the program itself keeps to it. */
export function SharingFields({ values, onChange, problem }: PartProps) {
  const { t } = useTranslation('agreements');
  const { label } = useLabels();
  // What an old draft names shows until it is taken out; nobody can put it in.
  return (
    <>
      <p className="soft">{t('form.sharingHint')}</p>
      <ChooseMany
        id="purposes" label={t('term.purposes')} values={values.purposes} onChange={(purposes) => onChange({ purposes })} problem={problem('purposes')} column
        choices={AGREEMENT_PURPOSE_CODES.filter((code) => isAgreeable(code) || values.purposes.includes(code)).map((value) => ({ value, label: label(AGREEMENT_PURPOSES, value) }))}
      />
      {values.purposes.length > 0 && (
        <ChooseMany
          id="fields" label={t('term.fields')} values={values.fields} onChange={(fields) => onChange({ fields })} problem={problem('fields')}
          choices={SHARED_FIELD_CODES.map((value) => ({ value, label: label(SHARED_FIELDS, value) }))}
        />
      )}
    </>
  );
}
