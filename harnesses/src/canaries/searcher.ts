import { KINDS, PHONE_PREFIX, SIGIL, SUFFIX_LENGTH, type CanaryPerson, type Kind } from './people.js';

/** A canary where it was found. */
export interface Hit {
  readonly canary: string;
  readonly kind: Kind;
  /** How it was written there, when not as it is. */
  readonly encoding?: string;
}

const WORD = new RegExp(`${SIGIL}([a-z])([a-z]{${SUFFIX_LENGTH}})`, 'gi');
/** Between the digits of a phone number people write what they like, and addresses encode it. */
const GAP = '(?:[ ().\\u00a0-]|%20|%C2%A0|\\+)?';
const PHONE = new RegExp(`(?:0|358${GAP})${PHONE_PREFIX.slice(1).split('').join(GAP)}(?:${GAP}\\d){7}(?!\\d)`, 'g');
const IDENTITY_CODE = /\d{6}(?:[-+A-FU-Y]|%2B)?9\d\d[0-9A-Y](?![0-9A-Za-z])/gi;
const letters = (length: number, between: string): string => Array.from({ length }, () => '[a-zA-Z]').join(between);
const WIDE = new RegExp(`${SIGIL.split('').join('\\0')}\\0${letters(SUFFIX_LENGTH + 1, '\\0')}`, 'gi');
const HEX = new RegExp(`${SIGIL.split('').map((letter) => `[${letter.toLowerCase() < 'p' ? '46' : '57'}]${(letter.charCodeAt(0) & 15).toString(16)}`).join('')}(?:[4-7][0-9a-f]){${SUFFIX_LENGTH + 1}}`, 'gi');

/** What base64 makes of a text's beginning, wherever in a group of three bytes it falls: only the characters that nothing else decides. */
const base64Heads = (text: string): readonly string[] => [0, 1, 2].map((before) => {
  const encoded = Buffer.from(`${'\0'.repeat(before)}${text}`, 'latin1').toString('base64').replace(/=+$/, '');
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6));
});
const BASE64 = new RegExp([SIGIL, SIGIL.toLowerCase(), SIGIL.toUpperCase(), PHONE_PREFIX, `358${PHONE_PREFIX.slice(1)}`, `358 ${PHONE_PREFIX.slice(1)}`].flatMap(base64Heads).join('|'), 'g');
const BASE64_LETTER = /[A-Za-z0-9+/_-]/;
const LONGEST_ENCODED = 64;

/** Knows every canary and finds them in whatever bytes it is shown. */
export class Searcher {
  private readonly words = new Map<string, string>();
  /** Whose a number is. */
  private readonly phones = new Map<string, 'p' | 'q'>();
  private readonly identityCodes = new Set<string>();
  /** Bytes looked through. */
  looked = 0;

  constructor(people: readonly CanaryPerson[]) {
    for (const { givenName, phone, participant, identityCode } of people) {
      this.words.set(givenName.slice(SIGIL.length + 1).toLowerCase(), givenName);
      this.phones.set(digitsOf(phone), 'p');
      this.phones.set(digitsOf(participant.phone), 'q');
      this.identityCodes.add(identityCode.replace('-', ''));
    }
  }

  /** Each canary once, however often and in whatever encoding it stands there. */
  find(content: Buffer | string): readonly Hit[] {
    const text = typeof content === 'string' ? content : content.toString('latin1');
    this.looked += text.length;
    const hits = [
      ...this.plain(text),
      ...[...text.matchAll(WIDE)].flatMap(([found]) => this.plain(found.replaceAll('\0', ''), 'UTF-16')),
      ...[...text.matchAll(HEX)].flatMap(([found]) => this.plain(Buffer.from(found, 'hex').toString('latin1'), 'hex')),
      ...[...text.matchAll(BASE64)].flatMap(({ index }) => this.encoded(text, index)),
    ];
    return [...new Map(hits.map((hit) => [hit.canary, hit])).values()];
  }

  private plain(text: string, encoding?: string): readonly Hit[] {
    const how = encoding === undefined ? {} : { encoding };
    return [
      ...[...text.matchAll(WORD)].filter(([, , suffix]) => this.words.has(suffix!.toLowerCase())).map(([canary, kind]) => ({ canary, kind: kind!.toLowerCase() as Kind, ...how })),
      ...[...text.matchAll(PHONE)].filter(([found]) => this.phones.has(digitsOf(found))).map(([canary]) => ({ canary, kind: this.phones.get(digitsOf(canary))!, ...how })),
      ...[...text.matchAll(IDENTITY_CODE)].filter(([found]) => this.identityCodes.has(found.toUpperCase().replace(/[-+]|%2B|(?<=^\d{6})[A-FU-Y]/, ''))).map(([canary]) => ({ canary, kind: 'i' as const, ...how })),
    ];
  }

  /** The run of base64 around a head, decoded from each of the places where a group may begin. */
  private encoded(text: string, at: number): readonly Hit[] {
    let from = at;
    while (from > 0 && at - from < LONGEST_ENCODED && BASE64_LETTER.test(text[from - 1]!)) from -= 1;
    let to = at;
    while (to < text.length && to - at < LONGEST_ENCODED && BASE64_LETTER.test(text[to]!)) to += 1;
    return [0, 1, 2, 3].flatMap((shift) => this.plain(Buffer.from(text.slice(from + shift, to), 'base64').toString('latin1'), 'base64'));
  }
}

const digitsOf = (phone: string): string => phone.replaceAll(/%20|%C2%A0|\D/g, '').replace(/^358/, '0');

/** What a hit says, in words. */
export const told = ({ kind, canary, encoding }: Hit): string => `${KINDS[kind] ?? 'a canary'} (${canary}${encoding ? `, as ${encoding}` : ''})`;
