import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

/** Says that what is shown was kept on the device, and since when. */
export function Kept({ at }: { readonly at: string | null }) {
  const { t } = useTranslation('attendance');
  const language = useLanguage();
  return at === null ? null : <InlineAlert labelText={t('offline.title')} role="status">{t('offline.text', { moment: formatMoment(at, language) })}</InlineAlert>;
}
