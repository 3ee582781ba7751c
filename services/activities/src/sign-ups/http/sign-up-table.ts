import type { Table } from '@pirtti/http-kit';
import { label, type Label, type Language } from '@pirtti/kernel';
import type { SignUpStatus } from '../domain/sign-up.js';
import type { SignUpResponse } from './sign-up.response.js';

/** Where a sign-up stands, in words. */
export const SIGN_UP_STATUS_WORDS: Readonly<Record<SignUpStatus, Label>> = {
  confirmed: label('Paikka varattu', 'Har plats', 'Has a place'),
  offered: label('Paikkaa tarjottu', 'Erbjuden plats', 'Offered a place'),
  waiting: label('Jonossa', 'I kö', 'In line'),
  'cancelled-by-person': label('Perunut itse', 'Återtagit själv', 'Cancelled themselves'),
  'cancelled-by-organiser': label('Järjestäjä perui', 'Arrangören återtog', 'Cancelled by the organiser'),
  declined: label('Ei ottanut paikkaa', 'Tackade nej', 'Declined'),
  expired: label('Ei vastannut ajoissa', 'Svarade inte i tid', 'Did not answer in time'),
};

const COLUMNS: readonly (readonly [Label, (one: SignUpResponse, language: Language) => string | number])[] = [
  [label('Tilanne', 'Läge', 'State'), ({ status }, language) => SIGN_UP_STATUS_WORDS[status as SignUpStatus][language]],
  [label('Sija jonossa', 'Plats i kön', 'Place in line'), ({ placeInLine }) => placeInLine ?? ''],
  [label('Nimi', 'Namn', 'Name'), ({ person }) => person?.name ?? ''],
  [label('Henkilöitä', 'Personer', 'People'), ({ size }) => size],
  [label('Puhelin', 'Telefon', 'Phone'), ({ person }) => person?.phone ?? ''],
  [label('Sähköposti', 'E-post', 'E-mail'), ({ person }) => person?.email ?? ''],
  [label('Ilmoittaja on joku muu', 'Anmäld av någon annan', 'Signed up by somebody else'), ({ forAnother }, language) => (forAnother ? label('kyllä', 'ja', 'yes')[language] : '')],
  [label('Toive', 'Önskemål', 'Wish'), ({ wish }) => wish ?? ''],
];

/** The list for whoever opens the door; its name says nothing of the activity. */
export const signUpTable = (rows: readonly SignUpResponse[], language: Language): Table => ({
  name: label('ilmoittautuneet', 'anmalda', 'sign-ups')[language], columns: COLUMNS.map(([heading]) => heading[language]), rows: rows.map((one) => COLUMNS.map(([, value]) => value(one, language))),
});
