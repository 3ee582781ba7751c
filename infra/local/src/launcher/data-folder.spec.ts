import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersOf, lockDataFolder, openDataFolder, wipe } from './data-folder.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'pirtti-folder-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is the one that was named, with the logs in it', () => {
    expect(foldersOf(folder)).toEqual({ data: folder, logs: join(folder, 'logs') });
  });

  it('is made where it is missing', () => {
    openDataFolder(join(folder, 'new/data'));
    expect(existsSync(join(folder, 'new/data'))).toBe(true);
  });

  it('is refused when it holds something else, so that nothing of anybody\'s is ever wiped', () => {
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    expect(() => openDataFolder(folder)).toThrow('is not empty and holds no data of Pirtti');
  });

  it('is emptied by a fresh start, which keeps its own lock', () => {
    openDataFolder(folder);
    const unlock = lockDataFolder(folder);
    writeFileSync(join(folder, 'secrets.json'), '{}');
    wipe(folder);
    expect(readdirSync(folder).sort()).toEqual(['lock', 'pirtti-data']);
    unlock();
  });
});

describe('a lock on the data folder', () => {
  it('keeps a second start away until it is given back', () => {
    const unlock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(`Pirtti already runs on ${folder} (process ${process.pid}).`);
    unlock();
    lockDataFolder(folder)();
  });

  it.each([
    ['its holder is gone', JSON.stringify({ pid: 2 ** 22 + 1, started: '1' })],
    ['its holder\'s number went to another process', JSON.stringify({ pid: process.pid, started: '1' })],
    ['it was cut short', '{"pid"'],
  ])('counts for nothing when %s', (_, text) => {
    writeFileSync(join(folder, 'lock'), text);
    lockDataFolder(folder)();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
