import type { Language } from '@pirtti/kernel';
import { Decimal } from 'decimal.js';

const NO_BREAK_SPACE = '\u00a0';
const PLACEHOLDER = '..';

/** A number as its readers write it: `226 191` and `2,5` in Finnish and Swedish, `226,191` and `2.5` in English. */
export function formatNumber(value: number | Decimal, language: Language = 'fi', decimals?: number): string {
  const decimal = new Decimal(value);
  const [whole = '', fraction] = (decimals === undefined ? decimal.toFixed() : decimal.toFixed(decimals, Decimal.ROUND_HALF_UP)).split('.');
  const grouped = inThousands(whole, language === 'en' ? ',' : NO_BREAK_SPACE);
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

const COMMAS = new Intl.NumberFormat('en');

/** `1234567` as `1 234 567`; the sign stays also before a zero. */
function inThousands(whole: string, separator: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  return sign + COMMAS.format(BigInt(whole.slice(sign.length))).replaceAll(',', separator);
}

/** A share with one decimal, half up: `25,0 %`. Nothing is a share of nothing: `..`. */
export function formatPercent(part: number, whole: number, language: Language = 'fi'): string {
  if (whole === 0) return PLACEHOLDER;
  return `${formatNumber(new Decimal(part).times(100).dividedBy(whole), language, 1)}${language === 'en' ? '' : NO_BREAK_SPACE}%`;
}

/** A date as it is written in Finland: `12.5.2026`; in English `12 May 2026`. */
export function formatDay(day: string, language: Language = 'fi'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language !== 'en') return `${date}.${month}.${year}`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));
}

/** The middle one, or the mean of the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : new Decimal(sorted[middle - 1]!).plus(sorted[middle]!).dividedBy(2).toNumber();
}
