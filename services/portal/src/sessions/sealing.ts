import { CompactEncrypt, compactDecrypt } from 'jose';

const HEADER = { alg: 'dir', enc: 'A256GCM' } as const;

/** Makes a text that only the holder of the key can read or change. `purpose` keeps one kind from passing for another. */
export const seal = (key: Uint8Array, purpose: string, content: object): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content))).setProtectedHeader({ ...HEADER, typ: purpose }).encrypt(key);

/** What was sealed, or undefined when the text is not ours, has been changed or was meant for something else. */
export async function unseal<T extends object>(key: Uint8Array, purpose: string, sealed: string): Promise<T | undefined> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] });
    return protectedHeader.typ === purpose ? (JSON.parse(new TextDecoder().decode(plaintext)) as T) : undefined;
  } catch {
    return undefined;
  }
}
