import type { TextWish } from './api/channels';

/** Where a paper made of a wish has its own page, by the names that our addresses use. */
export function paperAddress(path: '/uutiskirje' | '/upotus/toiminta' | '/upotus/toiminta.json', { from, to, language, municipalityCode, organisationId }: TextWish): string {
  const days: [string, string][] = path === '/uutiskirje' ? [['alku', from], ['loppu', to]] : [];
  const area: [string, string][] = organisationId ? [['jarjesto', organisationId]] : (municipalityCode ?? []).map((code) => ['kunta', code]);
  return `${path}?${new URLSearchParams([...area, ...days, ['kieli', language]]).toString()}`;
}
