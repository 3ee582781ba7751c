import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LetterFiles } from './letter-files.js';
import { lettersServer, smtpServer } from './letters-server.js';

describe('the mail server of the demo', () => {
  let folder: string;
  let smtp: SMTPServer;
  let pages: Server;
  let base: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pirtti-letters-'));
    const files = new LetterFiles(join(folder, 'letters'));
    smtp = smtpServer(files);
    pages = lettersServer(files);
    await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
    await new Promise<void>((resolve) => { pages.listen(0, '127.0.0.1', resolve); });
    base = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => { smtp.close(resolve); });
    pages.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const send = (more: object = {}) => createTransport({ host: '127.0.0.1', port: (smtp.server.address() as AddressInfo).port }).sendMail({
    from: 'Pirtti <pirtti@pirtti.example>', to: 'Eija Esimerkki <eija@tupa.example>', subject: 'Hei <b>!', text: 'Avaa:\nhttp://127.0.0.1/x?a=1&b=2#c\n<script>alert(1)</script>', ...more,
  });
  const show = async (path: string, language = 'fi') => {
    const answer = await fetch(base + path, { headers: { 'accept-language': language } });
    return { status: answer.status, policy: answer.headers.get('content-security-policy'), html: await answer.text() };
  };

  it('invites to wait while nothing has come', async () => expect((await show('/', 'sv')).html).toContain('Inga meddelanden har skickats ännu.'));

  it('shows what came, with links that work and nothing else that does', async () => {
    await send();
    const list = await show('/');
    const [, path] = /href="(\/letters\/[^"]+)"/.exec(list.html)!;
    expect(list.html).toContain('Hei &lt;b&gt;!</a>');
    const letter = await show(path!);
    expect(letter.html).toContain('<a href="http://127.0.0.1/x?a=1&amp;b=2#c">');
    expect(letter.html).toContain('&lt;script&gt;alert(1)');
    expect(letter.html).toContain('Eija Esimerkki, eija@tupa.example');
    expect(letter.policy).toContain(`default-src 'none'`);
  });

  it('keeps letters when it is started anew', async () => expect(await new LetterFiles(join(folder, 'letters')).list()).toHaveLength(1));

  it('refuses an address that is nowhere, like a real one', async () => {
    await expect(send({ to: 'kukaan@ei-ole.invalid' })).rejects.toMatchObject({ responseCode: 550, command: 'RCPT TO' });
  });

  it.each(['/letters/..%2F..%2Fsecrets.json', '/letters/nothing.eml', '/else'])('has nothing else to show: %s', async (path) => expect((await show(path)).status).toBe(404));
});
