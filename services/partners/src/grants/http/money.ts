import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Amount } from '@pirtti/http-kit';
import type { Language } from '@pirtti/kernel';
import { IsInt, Max, Min } from 'class-validator';

/** A hundred million euros: no grant or appropriation of a municipality or a region is larger. */
const MOST_CENTS = 10_000_000_000;

/** An amount that people send, in whole cents. */
export const Cents = (least: 0 | 1, example: number, description = 'Whole cents.'): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: 'integer', minimum: least, maximum: MOST_CENTS, example, description }), IsInt(), Min(least), Max(MOST_CENTS));

/** Cents as euros in a list's file: `8500,50`, a number in a workbook. */
export function eurosOf(cents: number, language: Language): Amount {
  const [euros, rest] = [Math.floor(cents / 100), cents % 100];
  return { written: `${euros}${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`, value: cents / 100 };
}
