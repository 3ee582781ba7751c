import { useTranslation } from 'react-i18next';

/** A field that people neither see nor reach: what fills in every field betrays itself. */
export function Trap({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation('shell');
  return (
    <div className="trap" aria-hidden="true">
      <label>{t('trap')}<input name="website" tabIndex={-1} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} /></label>
    </div>
  );
}
