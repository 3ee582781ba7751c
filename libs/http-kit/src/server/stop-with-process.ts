/** After this the process ends whether or not everything was closed: an orchestrator would kill it anyway. */
const STOP_WITHIN_MS = 10_000;

/**
 * Stops on SIGTERM and SIGINT, and when the parent that holds our IPC channel is gone, however it went.
 * An error that nobody caught ends the process: its state can no longer be trusted, and whoever started it starts it anew.
 */
export function stopWithProcess(stop: () => Promise<void>, tell: (error: unknown) => void): void {
  let stopping = false;
  const end = (code: number): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code || 1), STOP_WITHIN_MS).unref();
    stop().then(() => process.exit(code), (error: unknown) => { tell(error); process.exit(1); });
  };
  process.once('SIGTERM', () => end(0));
  process.once('SIGINT', () => end(0));
  if (process.channel) process.once('disconnect', () => end(0));
  const fail = (error: unknown): void => { tell(error); end(1); };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}
