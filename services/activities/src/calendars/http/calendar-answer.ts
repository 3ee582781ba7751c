import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { REFRESHED, writeCalendar, type CalendarFeed } from './write-calendar.js';

/** Grows when calendars are written otherwise than before, so that followers fetch them anew. */
const WRITTEN_AS = 1;

/** How long a program need not ask again, in seconds: a moved meeting should be known the same day. */
const FRESH_SECONDS = 900;

/**
 * Answers with a calendar, or that it has not changed: told from the versions of what it would hold, before anything is written. `Last-Modified` alone
 * cannot tell that something has left, so a version is what counts where the follower sends one.
 */
export function answerCalendar(feed: CalendarFeed, file: string, request: FastifyRequest, reply: FastifyReply): string {
  const version = `"${versionOf(feed)}"`;
  const modified = feed.activities.reduce((latest, { changedAt }) => Math.max(latest, changedAt.getTime()), 0);
  void reply.headers({
    etag: version, 'cache-control': `public, max-age=${FRESH_SECONDS}`, vary: 'Accept-Language', 'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${file}.ics"`, 'content-language': feed.language, ...(modified > 0 && { 'last-modified': new Date(modified).toUTCString() }),
  });
  if (isKnown(request, version, modified)) {
    void reply.code(304);
    return '';
  }
  return writeCalendar(feed);
}

function isKnown({ headers }: FastifyRequest, version: string, modified: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.split(',').some((one) => one.trim().replace(/^W\//, '') === version);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modified > 0 && !Number.isNaN(since) && Math.floor(modified / 1000) * 1000 <= since;
}

const versionOf = ({ name, activities, language, publicUrl, at }: CalendarFeed): string => createHash('sha256')
  .update(JSON.stringify([WRITTEN_AS, REFRESHED, name, language, publicUrl, at.getUTCFullYear(), activities.map(({ id, status, revision, changedAt }) => [id, status, revision, changedAt])]))
  .digest('base64url').slice(0, 27);
