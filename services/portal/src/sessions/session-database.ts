import { pooledDataSource } from '@pirtti/storage-kit';
import type { DataSource } from 'typeorm';

const MAX_CONNECTIONS = 10;

/** The portal's own database, connected when it is first needed: without it, public pages still open. */
export class SessionDatabase {
  private connected: Promise<DataSource> | undefined;

  constructor(private readonly url: string) {}

  get(): Promise<DataSource> {
    // A failed attempt is forgotten, so that the next request tries again.
    this.connected ??= pooledDataSource({ url: this.url, applicationName: 'portal', maxConnections: MAX_CONNECTIONS }).initialize().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }

  async close(): Promise<void> {
    await this.connected?.then((database) => database.destroy(), () => undefined);
  }
}
