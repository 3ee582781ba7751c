import { GRANT_APPLICATION_STATUSES } from '@pirtti/kernel';
import type { GrantApplicationRow } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';

const LOOKS: Readonly<Record<GrantApplicationRow['status'], string>> = {
  draft: 'tag--plain', submitted: 'tag--blue', 'supplement-requested': '', granted: 'tag--good', rejected: 'tag--plain', paid: 'tag--good', 'use-reported': 'tag--blue', 'use-returned': '', 'use-accepted': 'tag--good',
  recovered: 'tag--plain', withdrawn: 'tag--plain',
};

/** Where an application stands, in words; the colour only repeats them. */
export function ApplicationStatus({ status }: Pick<GrantApplicationRow, 'status'>) {
  const { label } = useLabels();
  return <span className={`tag ${LOOKS[status]}`}>{label(GRANT_APPLICATION_STATUSES, status)}</span>;
}
