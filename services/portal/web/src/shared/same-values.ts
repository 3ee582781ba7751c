/** Whether two states of a form would be sent as the same: blanks around words are not sent, and what was chosen of a list has no order. */
export const sameValues = (a: unknown, b: unknown): boolean => JSON.stringify(a, asSent) === JSON.stringify(b, asSent);

function asSent(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value;
}
