import { MUNICIPALITY_CODES } from '@pirtti/kernel';

// What the address bar holds may come from an old link or a broken one: each of these takes what makes sense and leaves the rest.

/** What an address says of a view, by name, as the router has read it. */
export type Search = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The view without what says nothing. */
export const defined = <T extends object>(view: T): T => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T;

/** Words to look for, at most as long as the service takes them. A word of digits alone arrives as a number. */
export const wordOf = (value: unknown, longest = 200): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, longest) || undefined : undefined);
export const idOf = (value: unknown): string | undefined => (typeof value === 'string' && UUID.test(value) ? value : undefined);
/** A page's number, where it is not the first. */
export const pageOf = (value: unknown): number | undefined => wholeOf(value, 2, 10_000);
export const wholeOf = (value: unknown, least: number, most: number): number | undefined => {
  const whole = Number(value);
  return Number.isInteger(whole) && whole >= least && whole <= most ? whole : undefined;
};
export const flagOf = (value: unknown): true | undefined => (value === true ? true : undefined);
export const codeOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined => codes.find((code) => code === value);
/** One of the names that the address has for what the service calls otherwise. */
export const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined => codeOf(Object.keys(names) as Key[], typeof value === 'number' ? String(value) : value);
/** 74 means 074, however it was written. */
export const municipalityOf = (value: unknown): (typeof MUNICIPALITY_CODES)[number] | undefined => codeOf(MUNICIPALITY_CODES, String(value).padStart(3, '0'));

/**
 * Where a list of partners is as a file: the same filters and order, all pages.
 * @param path under the service, `grants/list.csv`
 * @param wording the language of its headings and labels
 */
export function fileOf(path: string, search: object, wording: string, service: 'partners' | 'activities' = 'partners'): string {
  const asked = Object.entries({ ...search, wording }).filter(([name]) => name !== 'page' && name !== 'pageSize').map(([name, value]) => [name, String(value)]);
  return `/api/${service}/${path}?${new URLSearchParams(asked).toString()}`;
}

/** A link that writes to an address and does nothing else: whoever typed it may have used signs that in a link begin a copy to others or a text. */
export function mailTo(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
}
