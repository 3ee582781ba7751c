import type { ComponentProps } from 'react';
import { SavingForm } from '../../ui/SavingForm';

/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = {
  'expert-group-needs-its-theme': 'expertGroup', 'negotiation-needs-municipality-and-region': 'members', 'member-is-your-own-organisation': 'members', 'meeting-ends-before-it-begins': 'endTime',
};

/** `/agenda/0/text` → `agenda.0`. */
const controlOf = (pointer: string): string => pointer.replace(/^\//, '').split('/').slice(0, 2).join('.');

/** The form of a forum, a meeting and its minutes. */
export const DialogueForm = (props: ComponentProps<typeof SavingForm>) => <SavingForm refused={REFUSED} controlOf={controlOf} {...props} />;
