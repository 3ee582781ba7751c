import { Injectable, Optional } from '@nestjs/common';
import { MailHealth } from '@pirtti/mail';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads: durations by route template and status class, the process itself, and how the mail is doing. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'pirtti_http_request_duration_seconds', help: 'Duration of requests by method, route template and status class.',
    labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers: [this.registry],
  });

  constructor(@Optional() mail?: MailHealth) {
    collectDefaultMetrics({ register: this.registry });
    if (mail) this.watchMail(mail);
  }

  observe(request: FastifyRequest, reply: FastifyReply): void {
    this.durations.observe({ method: knownMethod(request.method), route: routeOf(request), status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
  }

  private watchMail(mail: MailHealth): void {
    this.gauge('pirtti_mail_connected', 'Whether the broker is connected (1) or not (0).', () => (mail.state().connected ? 1 : 0));
    this.gauge('pirtti_mail_oldest_unsent_seconds', 'Age of the oldest event that some receiver has not receipted.', () => mail.state().oldestUnsentSeconds);
    this.gauge('pirtti_mail_dead_letters', 'Letters that could not be handled and wait for a person.', () => mail.state().deadLetters);
    this.gauge('pirtti_mail_channels_stopped', 'Channels that stand still until a person decides.', () => mail.state().channels.filter((channel) => channel.stopped !== undefined).length);
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({ name, help, registers: [this.registry], collect() { this.set(read()); } });
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Labels come from a closed set: a client must not be able to invent time series. */
const knownMethod = (method: string): string => (METHODS.has(method) ? method : 'other');

/** The route's template; requests that met none share one name. */
export const routeOf = (request: FastifyRequest): string => (request.is404 ? 'unknown' : request.routeOptions?.url ?? 'unknown');
