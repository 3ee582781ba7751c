import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { MailHealth } from '@pirtti/mail';
import { pingDatabase } from '@pirtti/storage-kit';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from '../access/decorators.js';
import { Metrics } from './metrics.js';

/** DI token of a holder for the OpenAPI document, which can be made only once the application stands. */
export const OPENAPI = Symbol('OPENAPI');

export interface OpenApiHolder { document?: OpenAPIObject }

/** For whoever runs the service: never forwarded by the gateway. */
@Controller()
@Public()
@ApiExcludeController()
export class OperationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mail: MailHealth,
    private readonly metrics: Metrics,
    @Inject(OPENAPI) private readonly openApi: OpenApiHolder,
  ) {}

  /** The process answers. It asks nobody else: a restart would not mend them. */
  @Get('health/live')
  live(): object {
    return { status: 'ok' };
  }

  /** 503 without the database; without the broker it still records what it is told, and says so. */
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const database = await pingDatabase(this.dataSource);
    const mail = this.mail.state();
    if (!database) reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return {
      status: !database ? 'unavailable' : mail.connected && mail.problem === undefined ? 'ok' : 'degraded',
      database: database ? 'ok' : 'unreachable',
      broker: mail.connected ? 'ok' : 'unreachable',
      ...(mail.problem === undefined ? {} : { mail: mail.problem }),
    };
  }

  @Get('metrics')
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }

  @Get('openapi.json')
  openapi(): object {
    return this.openApi.document ?? {};
  }
}
