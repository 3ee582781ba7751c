import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { hasForbiddenText, isForbiddenKey } from './forbidden-text.js';

/** Refuses text in the path or the query that cannot be stored or searched for. */
export function checkAddress(request: FastifyRequest): void {
  for (const part of [request.params, request.query]) {
    for (const [key, value] of Object.entries((part ?? {}) as Record<string, unknown>)) {
      if (isForbiddenKey(key)) throw new Problem('input-is-invalid');
      const texts = [key, ...(Array.isArray(value) ? value : [value])];
      if (texts.some((text) => typeof text === 'string' && hasForbiddenText(text))) throw new Problem('text-is-not-allowed');
    }
  }
}
