import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** `2026-11-22T08-59-05-123Z-0000.eml`: in the order of time, and nothing else. */
const NAME = /^[\d-]{10}T[\d-]{12}Z-\d{4}\.eml$/;
/** What a page shows; older ones stay in the folder. */
const MOST_SHOWN = 200;

export interface KeptLetter {
  readonly name: string;
  readonly email: Email;
}

/** Letters as files, one each, as they came. */
export class LetterFiles {
  private count = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  keep(raw: Buffer, at: Date): void {
    const name = `${at.toISOString().replace(/[:.]/g, '-')}-${String(this.count++ % 10_000).padStart(4, '0')}.eml`;
    // Whole or not at all: the page may be looking.
    writeFileSync(join(this.folder, `${name}.new`), raw, { mode: 0o600 });
    renameSync(join(this.folder, `${name}.new`), join(this.folder, name));
  }

  /** The newest first. */
  async list(): Promise<KeptLetter[]> {
    const names = readdirSync(this.folder).filter((name) => NAME.test(name)).sort().reverse().slice(0, MOST_SHOWN);
    return Promise.all(names.map((name) => this.read(name)));
  }

  async find(name: string): Promise<KeptLetter | undefined> {
    return NAME.test(name) && readdirSync(this.folder).includes(name) ? this.read(name) : undefined;
  }

  private async read(name: string): Promise<KeptLetter> {
    return { name, email: await PostalMime.parse(readFileSync(join(this.folder, name))) };
  }
}
