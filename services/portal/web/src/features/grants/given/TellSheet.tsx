import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../session/session';
import { useDraft } from '../../../shared/draft';
import { today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import type { Chosen } from '../../../shared/chosen';
import { OrganisationPicker } from '../../../ui/OrganisationPicker';
import { listRounds, tellGrant } from '../api/grants';
import { centsOf } from '../money';

/** A grant from a funder that is not in Pirtti, with its source. An association tells its own. */
export function TellSheet({ onDone, onClose }: { readonly onDone: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation('grants');
  const { text } = useLabels();
  const own = useMe()?.organisation;
  const mayGive = useQuery(listRounds({})).data?.mayGive === true;
  const [values, setValues, forget] = useDraft('told-grant', { recipient: [] as readonly Chosen[], funderName: '', title: '', year: today().slice(0, 4), amount: '', decidedOn: '', source: '' });
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const recipientId = mayGive ? values.recipient[0]?.id : own?.id;
  const amountCents = centsOf(values.amount) ?? 0;
  const missing = [
    ...(recipientId ? [] : [{ field: 'recipient', text: t('form.missing', { field: t('given.recipient') }) }]),
    ...(['funderName', 'title', 'decidedOn', 'source'] as const).filter((field) => !values[field].trim()).map((field) => ({ field, text: t('form.missing', { field: t(`given.field.${field}`) }) })),
    ...(amountCents > 0 ? [] : [{ field: 'amountCents', text: t('form.missingAmount', { field: t('given.field.amount') }) }]),
  ];
  const tell = () => tellGrant({
    recipientId: recipientId ?? '', funderName: values.funderName.trim(), title: values.title.trim(), year: Number(values.year), amountCents, decidedOn: values.decidedOn, source: values.source.trim(),
  });
  const field = (name: 'funderName' | 'title' | 'source', maxLength: number) =>
    (problem: (field: string) => string | undefined) => <TextField id={name} label={t(`given.field.${name}`)} value={values[name]} onChange={(next) => change({ [name]: next })} maxLength={maxLength} problem={problem(name)} />;
  return (
    <FormSheet title={t('given.tell')} action={t('shell:save')} missing={missing} onDo={tell} onDone={() => { forget(); onDone(); }} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t('given.tellText')}</p>
          {mayGive
            ? <OrganisationPicker id="recipient" label={t('given.recipient')} chosen={values.recipient} onChange={(recipient) => change({ recipient })} problem={problem('recipient') ?? problem('recipientId')} />
            : <p>{t('given.recipient')}: <span className="strong">{text(own?.names)}</span></p>}
          {field('funderName', 200)(problem)}
          {field('title', 200)(problem)}
          <div className="grants__pair">
            <TextField id="amountCents" label={t('given.field.amount')} hint={t('form.euros')} value={values.amount} onChange={(amount) => change({ amount })} problem={problem('amountCents')} />
            <TextField id="year" type="number" min="2000" max="2099" label={t('year')} value={values.year} onChange={(year) => change({ year })} problem={problem('year')} />
          </div>
          <TextField id="decidedOn" type="date" label={t('given.field.decidedOn')} value={values.decidedOn} onChange={(decidedOn) => change({ decidedOn })} problem={problem('decidedOn')} />
          {field('source', 500)(problem)}
        </>
      )}
    </FormSheet>
  );
}
