import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ServiceDefinition } from '../definition.js';
import { PROBLEM_SCHEMA } from '../problems/problem-schema.js';
import { rootModule } from './root.module.js';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
interface Answer { description?: string; content?: Record<string, { schema: Schema }> }
interface Operation { responses: Record<string, Answer>; security?: unknown }
const PROBLEM_JSON = 'application/problem+json';

/** The document of an application that stands, with the one shape of every error. */
export function describeApi(app: INestApplication, definition: ServiceDefinition): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, new DocumentBuilder()
    .setTitle(`Pirtti: ${definition.title.en}`).setVersion('1').addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }).build());
  const schemas: Record<string, Schema> = { ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  document.components = { ...document.components, schemas };
  for (const operation of operationsOf(document)) {
    for (const [status, answer] of Object.entries(operation.responses)) operation.responses[status] = namingItsProblem(answer, schemas);
    operation.responses['default'] = { description: 'A problem: the code says which.', content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Problem' } } } };
  }
  return document;
}

/** A problem that several operations tell of under the same title stands once among the schemas. */
function namingItsProblem(answer: Answer, schemas: Record<string, Schema>): Answer {
  const told = answer.content?.[PROBLEM_JSON]?.schema;
  if (!told || !('title' in told) || told.title === undefined) return answer;
  const { title, ...schema } = told;
  schemas[title] = schema;
  return { ...answer, content: { [PROBLEM_JSON]: { schema: { $ref: `#/components/schemas/${title}` } } } };
}

const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((path) => Object.values(path as Record<string, Operation>).filter((part) => typeof part === 'object' && 'responses' in part));

/** The document of a service that is not running: nothing is connected, no provider is created. For generators. */
export async function openApiOf(definition: ServiceDefinition): Promise<OpenAPIObject> {
  const app = await NestFactory.create(rootModule(definition, undefined), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return describeApi(app, definition);
}
