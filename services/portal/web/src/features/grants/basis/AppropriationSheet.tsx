import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appropriation } from '../../../api/types/partners';
import { today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { TextField } from '../../../ui/Field';
import { FormSheet } from '../../../ui/FormSheet';
import { changeAppropriation, setAside } from '../api/grants';
import { centsOf, typedOf } from '../money';

interface Props {
  /** Undefined for a new one. */
  readonly before: Appropriation | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The year's money: set aside once, changed with a reason. */
export function AppropriationSheet({ before, onDone, onClose }: Props) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const [year, setYear] = useState(today().slice(0, 4));
  const [name, setName] = useState('');
  const [amount, setAmount] = useState(before ? typedOf(before.amountCents, language) : '');
  const [reason, setReason] = useState('');
  const amountCents = centsOf(amount) ?? 0;
  const missing = [
    ...(before || year ? [] : [{ field: 'year', text: t('form.missing', { field: t('year') }) }]),
    ...(before || name.trim() ? [] : [{ field: 'name', text: t('form.missing', { field: t('basis.name') }) }]),
    ...(amountCents > 0 ? [] : [{ field: 'amountCents', text: t('form.missingAmount', { field: t('basis.amount') }) }]),
    ...(!before || reason.trim() ? [] : [{ field: 'reason', text: t('form.missing', { field: t('reason') }) }]),
  ];
  const save = () => (before ? changeAppropriation(before.id, { amountCents, reason: reason.trim(), version: before.version }) : setAside({ year: Number(year), name: name.trim(), amountCents }));
  return (
    <FormSheet title={before ? t('basis.changeThis', { name: `${before.year} ${before.name}` }) : t('basis.add')} action={t('shell:save')} missing={missing} onDo={save} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          {!before && <TextField id="year" type="number" min="2020" max="2099" label={t('year')} value={year} onChange={setYear} problem={problem('year')} />}
          {!before && <TextField id="name" label={t('basis.name')} value={name} onChange={setName} maxLength={200} problem={problem('name')} />}
          <TextField id="amountCents" label={t('basis.amount')} hint={t('form.euros')} value={amount} onChange={setAmount} problem={problem('amountCents')} />
          {before && <TextField id="reason" label={t('reason')} value={reason} onChange={setReason} maxLength={1000} problem={problem('reason')} />}
        </>
      )}
    </FormSheet>
  );
}
