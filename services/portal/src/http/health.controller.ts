import { Controller, Get, Res } from '@nestjs/common';
import { pingDatabase } from '@pirtti/storage-kit';
import type { FastifyReply } from 'fastify';
import { SessionDatabase } from '../sessions/session-database.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: SessionDatabase) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready when sessions can be read. Public pages work without; the other services tell of themselves. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.database.get().then(pingDatabase, () => false);
    reply.code(database ? 200 : 503);
    return { status: database ? 'ok' : 'unavailable', database };
  }
}
