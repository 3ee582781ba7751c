import { GRANT_NOTICE_CODES, GRANT_NOTICES, type GrantNotice } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../shared/labels';
import { SelectField, TextField } from '../../../ui/Field';

interface Props {
  readonly values: { readonly sentOn: string; readonly notice: GrantNotice };
  readonly onChange: (part: Partial<Props['values']>) => void;
  readonly problem: (control: string) => string | undefined;
}

/** When and how a decision was sent to the applicant: the last day to appeal is counted from that. */
export function SentFields({ values, onChange, problem }: Props) {
  const { t } = useTranslation('grants');
  const { label } = useLabels();
  return (
    <div className="grants__pair">
      <TextField id="sentOn" type="date" label={t('decision.sentOn')} hint={t('decision.sentHint')} value={values.sentOn} onChange={(sentOn) => onChange({ sentOn })} problem={problem('sentOn')} />
      <SelectField id="notice" label={t('decision.notice')} value={values.notice} onChange={(notice) => onChange({ notice: notice || 'electronic' })} options={GRANT_NOTICE_CODES.map((value) => ({ value, label: label(GRANT_NOTICES, value) }))} />
    </div>
  );
}
