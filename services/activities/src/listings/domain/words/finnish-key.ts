const LEAST = 3;

/**
 * Endings of cases, the longest first, each with how much of it belongs to the word; what remains keeps at least three letters.
 * Letters are folded before: ä is a, ö is o.
 */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/(ks)een$/, '$1'], [/(?:seen|siin)$/, ''], [/(?:ssa|sta|lla|lta|lle|ksi|tta)$/, ''],
  // kotiin, maahan, puuhun, tansseihin
  [/([aeiouy])(?:h\1n|ihin)$/, '$1'], [/(?:iden|tten)$/, ''], [/([oeu])jen$/, '$1'], [/(?:ien|ten)$/, ''], [/([aeiouy])\1n$/, '$1'],
  [/([aeiou])na$/, '$1'], [/([aeiouy])n$/, '$1'],
  [/([aeiouy])ita$/, '$1'], [/([oeu])ja$/, '$1'], [/ia$/, 'i'], [/([aeiouy])ta$/, '$1'], [/([aeouy])a$/, '$1'],
];

/** Grades of the last consonants: the weak one is written as the strong one, a double one as a single. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/kk$/, 'k'], [/pp$/, 'p'], [/tt$/, 't'], [/mm$/, 'mp'], [/nn$/, 'nt'], [/ll$/, 'lt'], [/rr$/, 'rt'], [/ng$/, 'nk'], [/ss$/, 's'],
  [/([aeiouyh])d$/, '$1t'], [/([aeiouy])v$/, '$1p'],
];

/** Common words whose forms no rule brings together. */
const IRREGULAR: Readonly<Record<string, string>> = {
  lasten: 'lapsi', lasta: 'lapsi', tuen: 'tuki', tuet: 'tuki', tuella: 'tuki', tuesta: 'tuki', ruoan: 'ruoka', ruuan: 'ruoka', ruoalla: 'ruoka', veden: 'vesi', vetta: 'vesi', vedessa: 'vesi',
  miehen: 'mies', miehet: 'mies', miehille: 'mies', miehia: 'mies', kielta: 'kieli', kasia: 'kasi', kaden: 'kasi', joen: 'joki', joella: 'joki',
};

/**
 * What the forms of a Finnish word have in common: "kerho", "kerhossa" and "kerhojen" have one key. Lighter than Snowball's stem, whose
 * cuts depend on the length of the whole word and so differ between "jumppa" and "tuolijumpassa"; the change of grade is folded.
 * A form that may come from two words has two keys: "opastusta" from "opastus", "laulusta" from "laulu", "neulomista" from "neulominen".
 */
export function finnishKeys(word: string): readonly string[] {
  const folded = word.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e');
  const form = IRREGULAR[folded] ?? folded.replace(/(?<=...)(?:nsa|mme|nne)$/, '');
  const keys = [keyOf(withoutCase(form))];
  if (/[uy]sta$/.test(form)) keys.push(keyOf(form.slice(0, -2)));
  if (/..ista$/.test(form)) keys.push(keyOf(`${form.slice(0, -3)}nen`));
  return keys;
}

function keyOf(stem: string): string {
  const bare = stem.replace(/(?<=..[aeiouy])t$/, '').replace(/(?<=..[aeiouy])(?:nen|s[ei]?|st)$/, 's').replace(/(?<=.[uy])ks[ei]?$/, 's').replace(/ttom[ai]?$/, 't');
  const key = withoutLastVowels(bare);
  const grade = GRADES.find(([weak]) => weak.test(key));
  return grade ? key.replace(grade[0], grade[1]) : key;
}

function withoutCase(form: string): string {
  if (/..[aeiouy]nen$/.test(form)) return form;
  for (const [ending, keeps] of CASES) {
    const rest = form.replace(ending, keeps);
    if (rest !== form && rest.length >= LEAST && /[aeiouy]/.test(rest)) return rest;
  }
  return form;
}

/** The last vowels differ from form to form: talo, taloja; kala, kalat, kaloja; tuki, tukea. */
function withoutLastVowels(stem: string): string {
  let length = stem.length;
  while (length > 0 && 'aeiouy'.includes(stem[length - 1]!)) length -= 1;
  const rest = stem.slice(0, length);
  return rest.length >= LEAST && /[aeiouy]/.test(rest) ? rest : stem.slice(0, Math.max(LEAST, rest.length));
}
