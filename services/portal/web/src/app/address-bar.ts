/** Searches in addresses as people write them: `?kunta=217&maksuton=true`, without quotes or braces. */
export function parseSearch(text: string): Record<string, unknown> {
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, valueOf(value)]));
}

/** Whole numbers and `true` mean themselves; all else is text, 074 too. */
function valueOf(text: string): unknown {
  if (text === 'true') return true;
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const told = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== false);
  const text = new URLSearchParams(told.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}
