/**
 * Lets one after another through by their key, in the order in which they came. Who waits at a row's lock in the database holds a connection: a crowd at one
 * activity would take all of them, and the last to come would be told that the service is away.
 */
export class Turnstile {
  private readonly last = new Map<string, Promise<unknown>>();

  async through<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(key) ?? Promise.resolve()).then(work, work);
    const settled = mine.catch(() => undefined);
    this.last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === settled) this.last.delete(key);
    }
  }
}
