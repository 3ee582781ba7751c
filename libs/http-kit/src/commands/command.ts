import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { isId } from '@pirtti/kernel';
import type { FastifyRequest } from 'fastify';
import { accessOf, actorOf, type Actor } from '../access/actor.js';
import { Problem } from '../problems/problem.js';

/** Someone wants something changed: who, when, and how a repetition is recognised. */
export interface Command {
  readonly actor: Actor;
  /** The request's own id. Always there on POST; on PUT, PATCH and DELETE, which repeat safely, undefined. */
  readonly idempotencyKey?: string;
  /** Method and route template, e.g. `POST /referrals/:id/sending`. */
  readonly route: string;
  /** Of method, address and body: the same key with another hash is another request. */
  readonly requestHash: string;
  readonly at: Date;
}

/** Reads a command's frame from its request. */
export function commandOf(request: FastifyRequest): Command {
  const actor = actorOf(request);
  const key = request.headers['idempotency-key'];
  if (request.method === 'POST' && !isId(key)) throw new Problem('idempotency-key-is-missing');
  return {
    actor,
    idempotencyKey: request.method === 'POST' ? String(key).toLowerCase() : undefined,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    requestHash: createHash('sha256').update(canonicalJson([request.method, request.url, request.body ?? null])).digest('hex'),
    at: accessOf(request)!.at,
  };
}

/** JSON with sorted keys: the same content in another order is the same request. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : part));
}

const documentKey: ParameterDecorator = (target, name) => {
  const descriptor = name === undefined ? undefined : Object.getOwnPropertyDescriptor(target, name);
  if (!descriptor) return;
  ApiHeader({
    name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' },
    description: 'A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST.',
  })(target, name!, descriptor);
};

/** The command's frame; on POST a missing or malformed Idempotency-Key is a 400. */
export const CommandContext = createParamDecorator(
  (_: unknown, context: ExecutionContext): Command => commandOf(context.switchToHttp().getRequest<FastifyRequest>()), [documentKey]);
