const ENDINGS = /(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ar|er|or|en|et|na|an|as|es|(?<=[iy])n)$/;

/** What the forms of a Swedish word have in common: "promenad", "promenaden" and "promenader" have one key. Endings go before å, ä and ö are folded. */
export function swedishKey(word: string): string {
  const folded = shorter(word).replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll(/[éè]/g, 'e');
  const bare = folded.length > 3 ? folded.replace(/[aeiouy]$/, '') : folded;
  return bare.replace(/([bdfgklmnprst])\1$/, '$1');
}

function shorter(word: string): string {
  const rest = word.replace(ENDINGS, '');
  return rest.length >= 2 && /[aeiouyåäöé]/.test(rest) ? rest : word;
}
