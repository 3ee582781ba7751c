import { dayInHelsinki, label, RIGHT_CODES, RIGHTS, rightsOf, ROLES, type Label, type Language } from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import type { Membership } from '../domain/membership.js';
import { stateAt, type State } from '../storage/membership-search.js';
import { daysOf } from './days.js';

const NAME = label('kayttajat', 'anvandare', 'users');
const YES = label('kyllä', 'ja', 'yes');
const STATE_LABELS: Readonly<Record<State, Label>> = {
  valid: label('voimassa', 'i kraft', 'valid'), upcoming: label('alkaa myöhemmin', 'börjar senare', 'begins later'), ended: label('päättynyt', 'upphört', 'ended'),
};
type Cell = (one: Membership, language: Language) => string;

const before: readonly (readonly [Label, Cell])[] = [
  [label('Nimi', 'Namn', 'Name'), ({ name }) => name ?? ''],
  [label('Roolit', 'Roller', 'Roles'), ({ roles }, language) => roles.map((role) => ROLES[role][language]).join(', ')],
];

/** Who may do what, as a spreadsheet has it: a column for each right. */
export function membershipTable(memberships: readonly Membership[], known: ReadonlyMap<string, Membership>, language: Language, at: Date): Table {
  const rights = RIGHT_CODES.map((right) => [RIGHTS[right], ({ roles }: Membership) => (rightsOf(roles).includes(right) ? YES[language] : '')] as const);
  const after: readonly (readonly [Label, Cell])[] = [
    [label('Alkaa', 'Börjar', 'Begins'), (one) => daysOf(one).startsOn],
    [label('Päättyy', 'Upphör', 'Ends'), (one) => (one.endedAt ? dayInHelsinki(one.endedAt) : daysOf(one).endsOn ?? '')],
    [label('Tila', 'Läge', 'State'), (one) => STATE_LABELS[stateAt(one, at)][language]],
    [label('Sijaistaa', 'Vikarierar för', 'Stands in for'), ({ deputyFor }) => (deputyFor === null ? '' : known.get(deputyFor)?.name ?? '–')],
  ];
  const columns = [...before, ...rights, ...after];
  return { name: NAME[language], columns: columns.map(([heading]) => heading[language]), rows: memberships.map((one) => columns.map(([, cell]) => cell(one, language))) };
}
