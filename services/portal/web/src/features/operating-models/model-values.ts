import type { ModelKind } from '@pirtti/kernel';
import type { LocalizedText } from '../../api/types/operation';
import type { Model, ModelBody } from '../../api/types/partners';
import { BLANK_WORDS, wordsOf, type Words } from '../../shared/words';

/** What is in the fields of the form. */
export interface ModelValues {
  readonly kind: ModelKind | '';
  readonly names: Words;
  readonly description: Words;
  /** One address a line. */
  readonly links: string;
  /** Empty where the money has no end. */
  readonly fundingEndsOn: string;
}

export const BLANK_MODEL: ModelValues = { kind: '', names: BLANK_WORDS, description: BLANK_WORDS, links: '', fundingEndsOn: '' };

const written = ({ fi, sv, en }: Words): LocalizedText => ({ fi: fi.trim(), ...(sv.trim() && { sv: sv.trim() }), ...(en.trim() && { en: en.trim() }) });

export const modelValuesOf = ({ kind, names, description, links, fundingEndsOn }: Model): ModelValues =>
  ({ kind, names: wordsOf(names), description: wordsOf(description), links: links.join('\n'), fundingEndsOn: fundingEndsOn ?? '' });

export const modelBodyOf = ({ kind, names, description, links, fundingEndsOn }: ModelValues): ModelBody =>
  ({ kind: kind || 'meeting-place', names: written(names), description: written(description), links: [...new Set(links.split(/\s+/).filter(Boolean))], fundingEndsOn: fundingEndsOn || null });
