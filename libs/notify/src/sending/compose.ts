import { label, type Label, type Language } from '@pirtti/kernel';
import type { AnyLetterKind, LetterBody } from '../letter-kind.js';

export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment?: LetterBody['attachment'];
}

/** Above the address of the page where kinds are chosen. The same in every letter: what can be declined, the page says. */
const FOOT: Label = label(
  'Mitä viestejä Pirtti lähettää ja mitkä niistä haluat:', 'Vilka meddelanden Pirtti skickar och vilka av dem du vill ha:', 'What messages Pirtti sends, and which of them you want:',
);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** A letter for a mail program: as text, and as plain HTML without pictures, styles from elsewhere or anything that tells that it was read. */
export function composeEmail(kind: AnyLetterKind, language: Language, details: object, choicesAt?: string): Composed {
  const { paragraphs, link, attachment } = kind.body[language](details as never);
  const subject = kind.subject[language];
  return {
    subject, attachment,
    text: [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), 'Pirtti', ...(choicesAt ? [`${FOOT[language]}\n${choicesAt}`] : [])].join('\n\n'),
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`
      + paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')
      + (link ? `<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>` : '')
      + `<p>Pirtti</p>${choicesAt ? `<p>${escaped(FOOT[language])}<br><a href="${escaped(choicesAt)}">${escaped(choicesAt)}</a></p>` : ''}</body></html>`,
  };
}

/** A letter for a telephone: its subject, and where to read on. */
export function composeSms(kind: AnyLetterKind, language: Language, details: object): string {
  const { link } = kind.body[language](details as never);
  return `Pirtti: ${kind.subject[language]}${link ? ` ${link.url}` : ''}`;
}
