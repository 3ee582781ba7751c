import type { Chance } from '../harness.js';

/** What a canary is. Each is said in a way of its own, so that a hit tells what leaked. */
export const KINDS = {
  g: 'a given name', f: 'a family name', e: 'an e-mail address', a: 'a home address', m: 'a message to the link person', n: 'a note of a meeting', b: 'feedback', w: 'something written in the wrong place',
  p: 'a phone number', i: 'an identity code', u: 'a worker’s name', v: 'a worker’s e-mail address', c: 'a contact person’s name or address',
  r: 'the name of somebody who takes part', s: 'the e-mail address of somebody who takes part', q: 'the phone number of somebody who takes part', t: 'the own words of somebody who takes part', d: 'a resident’s wish',
  o: 'what somebody thought of an activity', k: 'a driver’s note of their ride',
} as const;
export type Kind = keyof typeof KINDS;

/** A fictional person in whom every word can be recognised wherever it turns up. */
export interface CanaryPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly birthYear: number;
  readonly message: string;
  readonly note: string;
  readonly feedback: string;
  /** For the wrong places: it holds everything else as well. */
  readonly misplaced: string;
  readonly identityCode: string;
  /** Somebody who is invited to work. */
  readonly worker: { readonly name: string; readonly email: string };
  /** Of somebody who is named to a role: another register than the clients'. */
  readonly contactName: string;
  readonly contactEmail: string;
  /** Of somebody who signs up, volunteers, drives or rides along: known by name to an association, without an account. */
  readonly participant: { readonly name: string; readonly email: string; readonly phone: string; readonly wish: string; readonly idea: string; readonly thought: string; readonly rideNote: string };
}

/** Begins every canary word: no language and no program has it. */
export const SIGIL = 'Zqxvk';
export const SUFFIX_LENGTH = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Nobody's: the prefix is given to no operator, and the identity codes are of the artificial series (individual numbers from 900). */
export const PHONE_PREFIX = '0457';
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** So many people, each unlike any other, from the seed. */
export function canaryPeople(count: number, chance: Chance): readonly CanaryPerson[] {
  const taken = new Set<string>();
  const unique = (make: () => string): string => {
    for (;;) {
      const made = make();
      if (!taken.has(made) && taken.add(made)) return made;
    }
  };
  return Array.from({ length: count }, (_, index) => {
    const suffix = unique(() => Array.from({ length: SUFFIX_LENGTH }, () => LETTERS[chance.below(LETTERS.length)]).join(''));
    const word = (kind: Kind): string => `${SIGIL}${kind}${suffix}`;
    const newDigits = (): string => unique(() => String(chance.below(10_000_000)).padStart(7, '0'));
    const digits = newDigits();
    const birthYear = 1930 + chance.below(60);
    const identityCode = unique(() => identityCodeOf(birthYear, chance));
    const address = `${word('a')}kuja ${1 + chance.below(99)} B ${1 + chance.below(40)}, 69100 Kannus`;
    return {
      givenName: word('g'), familyName: word('f'), email: `${word('e')}@kanaria.example`.toLowerCase(), birthYear, identityCode,
      phone: written(digits, index),
      message: `${word('m')}: "Soita illalla", asuu ${address}; ${identityCode} \\ <b>ääkköset</b>`,
      note: `${word('n')} kertoi naapuristaan.\nToinen rivi, ${address}`,
      feedback: `${word('b')} kiittää & kumartaa`,
      worker: { name: `${word('u')} Työntekijä`, email: `${word('v')}@kanaria.example`.toLowerCase() },
      contactName: `${word('c')} Yhdyshenkilö`, contactEmail: `${word('c')}@kanaria.example`.toLowerCase(),
      participant: {
        name: `${word('r')} Osallistuja`, email: `${word('s')}@kanaria.example`.toLowerCase(), phone: written(newDigits(), index), wish: `${word('t')}: istun oven vieressä, ${word('t')}kuja 3`, idea: `${word('d')} ja lautapelejä`,
        thought: `${word('o')}: oli helppo tulla & jäädä`, rideNote: `${word('k')}, rollaattori mahtuu`,
      },
      misplaced: `${word('w')} ${written(digits, index)} ${identityCode} ${address}`,
    };
  });
}

/** As people write them. */
const written = (digits: string, index: number): string => [
  `${PHONE_PREFIX} ${digits.slice(0, 3)} ${digits.slice(3)}`, `${PHONE_PREFIX}${digits}`, `+358${PHONE_PREFIX.slice(1)}${digits}`, `+358 ${PHONE_PREFIX.slice(1)} ${digits}`,
][index % 4]!;

function identityCodeOf(year: number, chance: Chance): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${two(1 + chance.below(28))}${two(1 + chance.below(12))}${two(year % 100)}`;
  const individual = String(900 + chance.below(100));
  return `${date}-${individual}${CHECK_CHARACTERS[Number(`${date}${individual}`) % 31]}`;
}
