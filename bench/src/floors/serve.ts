import { createServer } from 'node:http';

/** Serves one kind of work to the bench: `GET /run?…` does it and answers with its figures. */
export function serve(work: (asked: URLSearchParams) => Promise<object>): void {
  createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://floor');
    if (url.pathname !== '/run') return void response.end('{}');
    work(url.searchParams).then((figures) => response.end(JSON.stringify(figures)), (error: unknown) => { console.error(error); response.writeHead(500).end('{}'); });
  }).listen(Number(process.env.PIRTTI_PORT), '127.0.0.1');
}
