import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** One JSON line per happening on stdout. Never a URL, body, query, header or name: routes are templates, people are traces. */
export const createLogger = (service: string, level: string, destination?: DestinationStream): Logger =>
  pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination as DestinationStream);

/** Errors whose messages quote what people wrote: their messages are not logged. */
const QUOTING = new Set(['QueryFailedError', 'DatabaseError', 'error', 'SyntaxError', 'ZodError', 'URIError', 'EntityNotFoundError']);

/** What may be logged of an error: its kind, codes and places in the code. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim());
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(QUOTING.has(error.name) ? {} : { message: error.message }),
    frames,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Nest's own messages through pino: warnings and errors as they are, its start-up chatter as debug. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void { this.logger.debug({ context: contextOf(rest) }, String(message)); }
  debug(message: unknown, ...rest: unknown[]): void { this.logger.debug({ context: contextOf(rest) }, String(message)); }
  verbose(message: unknown, ...rest: unknown[]): void { this.logger.trace({ context: contextOf(rest) }, String(message)); }
  warn(message: unknown, ...rest: unknown[]): void { this.logger.warn({ context: contextOf(rest) }, String(message)); }
  error(message: unknown, ...rest: unknown[]): void { this.logger.error({ context: contextOf(rest), ...this.described(message) }, this.text(message)); }
  fatal(message: unknown, ...rest: unknown[]): void { this.logger.fatal({ context: contextOf(rest), ...this.described(message) }, this.text(message)); }

  private described(message: unknown): Record<string, unknown> {
    return message instanceof Error ? describeError(message) : {};
  }

  private text(message: unknown): string {
    return message instanceof Error ? message.name : String(message);
  }
}

const contextOf = (rest: readonly unknown[]): string | undefined => rest.findLast((part): part is string => typeof part === 'string' && part.length < 100);
