import { MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { NamedOrganisation } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';

const IN_LANGUAGE: Readonly<Record<string, string>> = { fi: 'inFinnish', sv: 'inSwedish', en: 'inEnglish' };

/** A field's name and values as people say them. */
export function useFieldWords(organisations: readonly NamedOrganisation[]) {
  const { t } = useTranslation('organisations');
  const { label, text } = useLabels();
  const names = new Map(organisations.map((one) => [one.id, text(one.names)]));
  const one = (field: string, value: string): string => {
    switch (field) {
      case 'type': return label(ORGANISATION_TYPES, value);
      case 'municipalityCode': case 'serviceArea': return label(MUNICIPALITIES, value);
      case 'languages': return label(SERVICE_LANGUAGES, value);
      case 'bilingual': return t(value === 'true' ? 'yes' : 'no');
      case 'endedOn': case 'confirmedAt': case 'remindedAt': case 'archivedAt': return formatDay(value);
      case 'parentId': case 'memberIds': case 'successorId': case 'adviserId': return names.get(value) ?? t('unknownOrganisation');
      default: return value;
    }
  };
  return {
    /** `names.sv` → "Nimi ruotsiksi". */
    field: (field: string): string => {
      const [name = '', language] = field.split('.');
      return language ? t(IN_LANGUAGE[language]!, { label: t(`fields.${name}`) }) : t(`fields.${name}`);
    },
    values: (field: string, values: readonly string[]): string => (values.length === 0 ? t('nothing') : values.map((value) => one(field, value)).join(', ')),
  };
}
