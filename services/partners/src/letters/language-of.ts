import { LANGUAGES, type Language } from '@pirtti/kernel';
import type { Organisation } from '../organisations/domain/organisation.js';

/** In which language an organisation is written to: the first of its own that we write in. */
export const languageOf = ({ languages }: Pick<Organisation, 'languages'>): Language => languages.find((code): code is Language & typeof code => (LANGUAGES as readonly string[]).includes(code)) ?? 'fi';
