import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ServiceDefinition } from '../definition.js';
import { rootModule } from './root.module.js';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
interface Operation { responses: Record<string, unknown>; security?: unknown }

const text = { type: 'string' } as const;
const PROBLEM: Schema = {
  type: 'object', required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { ...text, example: 'urn:pirtti:problem:not-found' }, title: { ...text, description: 'In the language of Accept-Language.' },
    status: { type: 'integer' }, code: { ...text, example: 'not-found' }, detail: text, errorId: text,
    details: { type: 'object', additionalProperties: true },
    errors: { type: 'array', items: { type: 'object', required: ['pointer', 'rule', 'message'], properties: { pointer: text, rule: text, message: text } } },
  },
};

/** The document of an application that stands, with the one shape of every error. */
export function describeApi(app: INestApplication, definition: ServiceDefinition): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, new DocumentBuilder()
    .setTitle(`Pirtti: ${definition.title.en}`).setVersion('1').addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }).build());
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } };
  for (const operation of operationsOf(document)) {
    operation.responses['default'] = {
      description: 'A problem: the code says which.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return document;
}

const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, Operation>).filter((part) => typeof part === 'object' && 'responses' in part));

/** The document of a service that is not running: nothing is connected, no provider is created. For generators. */
export async function openApiOf(definition: ServiceDefinition): Promise<OpenAPIObject> {
  const app = await NestFactory.create(rootModule(definition, undefined), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return describeApi(app, definition);
}
