const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;
const FORM = /^(\d{6,7})-(\d)$/;

/** Whether a text is a Finnish business id (Y-tunnus): seven digits and the check digit that belongs to them. */
export function isBusinessId(text: unknown): text is string {
  const [, digits = '', check] = typeof text === 'string' ? FORM.exec(text) ?? [] : [];
  if (digits.length !== WEIGHTS.length) return false;
  const rest = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
  // Numbers whose remainder is 1 are never given.
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}

/** A business id as it is stored: without the spaces around it, and an old one of six digits with its zero. */
export const tidyBusinessId = (text: string): string => text.trim().replace(/^(\d{6}-\d)$/, '0$1');
