import { Socket } from 'node:net';

/** Codes like the system's own: whoever sorts failures need not know of this one. */
const gaveUp = (silentMs: number): Error => Object.assign(new Error(`the database has said nothing for ${silentMs / 1000} s`), { code: 'ETIMEDOUT' });

/**
 * A way to the database (`stream` of a pg client) that is given up when nothing has come or gone on it for so long. The system would wait for hours
 * where the other side has vanished without a word. Longer than any statement may take; an idle connection of a pool has been closed before.
 */
export const impatientSocket = (silentMs: number): (() => Socket) => () => {
  const socket = new Socket();
  return socket.setTimeout(silentMs, () => socket.destroy(gaveUp(silentMs)));
};
