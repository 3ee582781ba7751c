import { byNamespace } from './by-namespace';

export const messages = byNamespace(import.meta.glob<{ default: object }>('../messages/fi/*.json', { eager: true }));
