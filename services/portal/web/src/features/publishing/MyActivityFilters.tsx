import { useTranslation } from 'react-i18next';
import type { OwnActivityList } from '../../api/types/activities';
import { SelectField } from '../../ui/Field';
import { WordField } from '../../ui/WordField';
import { type MyActivitiesView, STATUSES } from './my-activities-view';

/** A word and a few filters, each choice with the number of what it would leave. */
export function MyActivityFilters({ view, list, onChange }: { readonly view: MyActivitiesView; readonly list: OwnActivityList | undefined; readonly onChange: (part: Partial<MyActivitiesView>) => void }) {
  const { t } = useTranslation('offering');
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  return (
    <form className="list-filters" role="search" aria-label={t('list.label')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('list.word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('list.status')} none={t('list.any')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })} options={STATUSES.map((value) => ({ value, label: counted(t(`status.${value}`), list?.counts.status[value]) }))} />
      <SelectField<'rahoitus'> label={t('list.funding')} none={t('list.anyFunding')} value={view.rahoitus ? 'rahoitus' : ''} onChange={(on) => onChange({ rahoitus: on ? true : undefined })} options={[{ value: 'rahoitus', label: counted(t('list.fundingEnds'), list?.counts.fundingEnds) }]} />
      <SelectField<'puutteet'> label={t('list.lack')} none={t('list.anyLack')} value={view.puutteet ? 'puutteet' : ''} onChange={(on) => onChange({ puutteet: on ? true : undefined })} options={[{ value: 'puutteet', label: counted(t('list.lacking'), list?.counts.lacking) }]} />
    </form>
  );
}
