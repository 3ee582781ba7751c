/** The body that a service reads, less the words around the text. */
const MOST_BYTES = 250 * 1024;
const MOST_CHARACTERS = 200_000;

/** How files begin that people take for a table or choose by mistake: what spreadsheet programs save by themselves, and what is no table at all. */
const BEGINNINGS: readonly (readonly [Exclude<Mistaken, 'other'>, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]], ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]], ['picture', [0xff, 0xd8, 0xff]], ['picture', [0x47, 0x49, 0x46, 0x38]], ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** What a file is that is no text, as far as people have a word for it. */
export type Mistaken = 'workbook' | 'picture' | 'pdf' | 'other';

/** What a file is instead of text; undefined where its bytes may be one. */
export function mistaken(bytes: ArrayBuffer): Mistaken | undefined {
  const start = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 8));
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, place) => start[place] === byte));
  // No text has signs without a meaning; of text in two-byte signs the decoder makes none.
  return known?.[0] ?? (/(?!\s)\p{Cc}/u.test(textOf(bytes)) ? 'other' : undefined);
}

/** A file's bytes as text: UTF-8, what spreadsheets in Finland wrote before it, or “Unicode text”. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the text can be sent at once. */
export const fits = (text: string): boolean => text.length <= MOST_CHARACTERS && new TextEncoder().encode(JSON.stringify(text)).length <= MOST_BYTES;
