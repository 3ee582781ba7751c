import type { Language } from '@pirtti/kernel';
import { formatNumber } from '../../shared/format';

const decimals = (hundredths: number, language: Language): string => `${language === 'en' ? '.' : ','}${String(hundredths % 100).padStart(2, '0')}`;

/** 8 500 € or 8 500,50 €: from whole cents, never through a fraction. */
export const formatMoney = (cents: number, language: Language): string =>
  `${formatNumber(Math.floor(cents / 100), language)}${cents % 100 === 0 ? '' : decimals(cents, language)}\u00a0€`;

/** 88,55 points, from hundredths. */
export const formatPoints = (hundredths: number, language: Language): string =>
  `${Math.floor(hundredths / 100)}${hundredths % 100 === 0 ? '' : decimals(hundredths, language)}`;

/** What somebody typed as euros, in whole cents; undefined where it is no amount. That an amount is too large, the service says. */
export function centsOf(typed: string): number | undefined {
  const found = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s\u00a0€]/g, ''));
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Cents as they stand in a field. */
export const typedOf = (cents: number, language: Language): string => (cents === 0 ? '' : `${Math.floor(cents / 100)}${cents % 100 === 0 ? '' : decimals(cents, language)}`);
