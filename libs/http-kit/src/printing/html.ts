const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML whose holes are escaped. Only what this function made itself goes in unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

export function html(parts: TemplateStringsArray, ...holes: readonly (string | number | Html | readonly Html[])[]): Html {
  return new Html(parts.reduce((text, part, index) => text + (index === 0 ? '' : fill(holes[index - 1]!)) + part, ''));
}

function fill(hole: string | number | Html | readonly Html[]): string {
  if (hole instanceof Html) return hole.text;
  if (Array.isArray(hole)) return (hole as readonly Html[]).map((one) => one.text).join('');
  return String(hole).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
