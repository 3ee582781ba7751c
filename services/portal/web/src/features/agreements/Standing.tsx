import { AGREEMENT_STATUSES } from '@pirtti/kernel';
import type { AgreementRow } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';

const LOOKS: Readonly<Record<AgreementRow['status'], string>> = {
  draft: 'tag--plain', signed: 'tag--blue', active: 'tag--good', expiring: '', ended: 'tag--plain', terminated: 'tag--plain', withdrawn: 'tag--plain',
};

/** Where an agreement stands, in words; the colour only repeats them. */
export function Standing({ status }: Pick<AgreementRow, 'status'>) {
  const { label } = useLabels();
  return <span className={`tag ${LOOKS[status]}`}>{label(AGREEMENT_STATUSES, status)}</span>;
}
