import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { PORTAL_DATABASE } from '../tokens.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(PORTAL_DATABASE) private readonly database: DataSource) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready when sessions can be read. Public pages work without; the other services tell of themselves. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.database.query('select 1').then(() => true, () => false);
    reply.code(database ? 200 : 503);
    return { status: database ? 'ok' : 'unavailable', database };
  }
}
