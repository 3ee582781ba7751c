import type { AppointmentRecord } from '../../api/types/partners';

export interface SheetProps {
  readonly appointment: AppointmentRecord;
  readonly onDone: () => void;
  readonly onClose: () => void;
}
