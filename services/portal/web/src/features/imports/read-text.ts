/** The body that a service reads, less the words around the text. */
const MOST_BYTES = 250 * 1024;
const MOST_CHARACTERS = 200_000;

/** A file's bytes as text: UTF-8, or what spreadsheets in Finland wrote before it. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the text can be sent at once. */
export const fits = (text: string): boolean => text.length <= MOST_CHARACTERS && new TextEncoder().encode(JSON.stringify(text)).length <= MOST_BYTES;
