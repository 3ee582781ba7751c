import type { Child } from '@pirtti/local';

/** Starts a process again whenever it has died, as whoever runs a service does. */
export function keepRunning(start: () => Child): { deaths(): number; stop(): Promise<void> } {
  let [deaths, stopping, child] = [0, false, start()];
  const watch = (): void => void child.exited.then(() => {
    if (stopping) return;
    deaths += 1;
    child = start();
    watch();
  });
  watch();
  return {
    deaths: () => deaths,
    async stop() {
      stopping = true;
      await child.stop();
    },
  };
}
