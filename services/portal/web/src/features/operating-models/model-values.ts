import type { ModelKind } from '@pirtti/kernel';
import type { LocalizedText } from '../../api/types/operation';
import type { Model, ModelBody } from '../../api/types/partners';
import type { Words } from '../organisations/form-values';

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

const NO_WORDS: Words = { fi: '', sv: '', en: '' };
export const BLANK_MODEL: ModelValues = { kind: '', names: NO_WORDS, description: NO_WORDS, links: '', fundingEndsOn: '' };

const written = ({ fi, sv, en }: Words): LocalizedText => ({ fi: fi.trim(), ...(sv.trim() && { sv: sv.trim() }), ...(en.trim() && { en: en.trim() }) });

export const modelValuesOf = ({ kind, names, description, links, fundingEndsOn }: Model): ModelValues =>
  ({ kind, names: { ...NO_WORDS, ...names }, description: { ...NO_WORDS, ...description }, links: links.join('\n'), fundingEndsOn: fundingEndsOn ?? '' });

export const modelBodyOf = ({ kind, names, description, links, fundingEndsOn }: ModelValues): ModelBody =>
  ({ kind: kind || 'meeting-place', names: written(names), description: written(description), links: [...new Set(links.split(/\s+/).filter(Boolean))], fundingEndsOn: fundingEndsOn || null });
