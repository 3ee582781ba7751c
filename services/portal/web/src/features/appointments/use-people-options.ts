import { useTranslation } from 'react-i18next';
import type { ContactPersonRow } from '../../api/types/partners';
import { formatDay } from '../../shared/format';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Those who are still there on the day on which something begins, and whoever has been chosen already; beside a name, when the person leaves. */
export function usePeopleOptions() {
  const { t } = useTranslation('appointments');
  return (people: readonly ContactPersonRow[], startsOn: string, chosenId: string): Option[] => people
    .filter(({ id, leavesOn }) => id === chosenId || leavesOn === null || leavesOn >= startsOn)
    .map(({ id, name, leavesOn, freshness, isYou }) => {
      const called = isYou ? t('person.you', { name }) : name;
      if (leavesOn !== null) return { value: id, label: t('person.leaving', { name: called, day: formatDay(leavesOn) }) };
      return { value: id, label: freshness === 'archived' ? t('freshness.option', { name: called }) : called };
    });
}
