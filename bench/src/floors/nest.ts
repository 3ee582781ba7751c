// The least of a Nest application that has a database: one module, one controller, one pool.
import 'reflect-metadata';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.PIRTTI_DATABASE_URL, max: 10 });

@Controller()
class Bare {
  @Get('ready')
  async ready(): Promise<object> {
    await pool.query('select 1');
    return {};
  }

  @Post('echo')
  @HttpCode(201)
  echo(@Body() body: object): object {
    return body;
  }
}

@Module({ controllers: [Bare] })
class BareModule {}

const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), { logger: false });
process.on('SIGTERM', () => void app.close().then(() => pool.end()).then(() => process.exit(0)));
await app.listen(Number(process.env.PIRTTI_PORT), '127.0.0.1');
