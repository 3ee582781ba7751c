import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySignUp } from '../../api/types/activities';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Refusal } from '../../ui/Refusal';
import { copyOfMine, eraseMine, type HeldLink } from './api/sign-ups';

interface Props {
  readonly mine: MySignUp;
  readonly link: HeldLink;
  readonly onErased: () => void;
}

/** What is kept of somebody: a copy for themselves, and its end. */
export function MyDetails({ mine, link, onErased }: Props) {
  const { t } = useTranslation('signups');
  const [asking, setAsking] = useState(false);
  const copy = useMutation({ mutationFn: () => copyOfMine(link), onSuccess: (all) => keepAsFile(t('details.file'), JSON.stringify(all, null, 2)) });
  const erase = useMutation({ mutationFn: () => eraseMine(link), onSuccess: onErased, onError: () => setAsking(false) });
  return (
    <section className="stack stack--tight" aria-labelledby="tiedot">
      <h2 id="tiedot">{t('details.title')}</h2>
      <p>{t('details.text')}</p>
      {copy.isError && <Refusal error={copy.error} />}
      {erase.isError && <Refusal error={erase.error} />}
      <div className="row">
        <Button look="quiet" disabled={copy.isPending} onClick={() => copy.mutate()}>{t('details.copy')}</Button>
        <Button look="quiet" onClick={() => setAsking(true)}>{t('details.erase')}</Button>
      </div>
      {copy.isSuccess && <p role="status">{t('details.copied')}</p>}
      {asking && (
        <ConfirmDialog title={t('erase.title')} confirm={t('erase.confirm')} grave busy={erase.isPending} onConfirm={() => erase.mutate()} onCancel={() => setAsking(false)}>
          <p>{t(mine.status === 'confirmed' || mine.status === 'waiting' || mine.status === 'offered' ? 'erase.textLive' : 'erase.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function keepAsFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
