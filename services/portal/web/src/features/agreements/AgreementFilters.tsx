import { AGREEMENT_STATUS_CODES, AGREEMENT_STATUSES } from '@pirtti/kernel';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import type { AgreementList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import { type AgreementsView, ENDS, type EndsName, type SortName, SORTS } from './agreements-view';

interface Props {
  readonly view: AgreementsView;
  readonly list: AgreementList | undefined;
  readonly onChange: (part: Partial<AgreementsView>) => void;
}

/** A word and a few filters, each choice with the number of what it would leave. */
export function AgreementFilters({ view, list, onChange }: Props) {
  const { t } = useTranslation('agreements');
  const { label, text, language } = useLabels();
  const [word, setWord] = useState(view.haku ?? '');
  useEffect(() => setWord(view.haku ?? ''), [view.haku]);
  const withCount = (words: string, count: number | undefined) => (count === undefined ? words : `${words} (${count})`);
  const statuses = AGREEMENT_STATUS_CODES.filter((code) => list?.counts.status[code] || code === view.tila)
    .map((value) => ({ value, label: withCount(label(AGREEMENT_STATUSES, value), list?.counts.status[value]) }));
  const partners = (list?.partners ?? []).map(({ id, names }) => ({ value: id, label: withCount(text(names), list?.counts.partner[id]) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const ends = (Object.keys(ENDS) as EndsName[]).map((value) => ({ value, label: withCount(t(`ends.${value}`), list?.counts.endsWithin[ENDS[value]] ?? 0) }));
  return (
    <form className="agreements__filters stack" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth
        onSearch={(haku) => onChange({ haku: haku.trim() || undefined })}
      />
      <SelectField label={t('status')} none={t('anyStatus')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })} options={statuses} />
      <SelectField label={t('partner')} none={t('anyPartner')} value={view.kumppani ?? ''} onChange={(kumppani) => onChange({ kumppani: kumppani || undefined })} options={partners} />
      <SelectField label={t('endsWithin')} none={t('anyEnd')} value={view.paattyy ?? ''} onChange={(paattyy) => onChange({ paattyy: paattyy || undefined })} options={ends} />
      <ChooseMany
        label={t('signatures')} values={view.odottaa ? ['ours'] : []} choices={[{ value: 'ours', label: withCount(t('waitingForUs'), list?.counts.waitingForUs) }]}
        onChange={(values) => onChange({ odottaa: values.length > 0 ? true : undefined })}
      />
      <SelectField<SortName>
        label={t('sort')} value={view.jarjestys ?? 'uusin'} onChange={(jarjestys) => onChange({ jarjestys: jarjestys && jarjestys !== 'uusin' ? jarjestys : undefined })}
        options={(Object.keys(SORTS) as SortName[]).map((value) => ({ value, label: t(`sorts.${value}`) }))}
      />
    </form>
  );
}
