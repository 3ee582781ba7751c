import type { Language } from '@pirtti/kernel';
import type { AnyLetterKind } from '../letter-kind.js';

export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** A letter for a mail program: as text, and as plain HTML without pictures, styles from elsewhere or anything that tells that it was read. */
export function composeEmail(kind: AnyLetterKind, language: Language, details: object): Composed {
  const { paragraphs, link } = kind.body[language](details as never);
  const subject = kind.subject[language];
  return {
    subject,
    text: [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), 'Pirtti'].join('\n\n'),
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`
      + paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')
      + (link ? `<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>` : '') + '<p>Pirtti</p></body></html>',
  };
}

/** A letter for a telephone: its subject, and where to read on. */
export function composeSms(kind: AnyLetterKind, language: Language, details: object): string {
  const { link } = kind.body[language](details as never);
  return `Pirtti: ${kind.subject[language]}${link ? ` ${link.url}` : ''}`;
}
