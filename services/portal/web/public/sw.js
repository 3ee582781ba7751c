// Keeps the attendance pages working where there is no connection: the program itself, never what people have told.
// What has been asked and marked is the pages' own business (features/attendance/offline).
const KEPT = 'pirtti-attendance-1';
const PAGE = '/tyo/osallistujat';

self.addEventListener('install', (event) => event.waitUntil(keepPage().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));
// The page says which files it runs on; those of an earlier version go.
self.addEventListener('message', (event) => { if (Array.isArray(event.data?.files)) event.waitUntil(keepFiles(event.data.files)); });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(async () => (await caches.match(PAGE)) ?? Response.error()));
  else if (isFile(pathname)) event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});

const isFile = (pathname) => pathname.startsWith('/assets/') || pathname.startsWith('/files/');

async function keepPage() {
  const answer = await fetch(PAGE, { cache: 'no-store' });
  if (answer.ok) await (await caches.open(KEPT)).put(PAGE, answer);
}

async function keepFiles(files) {
  const cache = await caches.open(KEPT);
  const wanted = new Set(files.map((file) => new URL(file, self.location.origin).href).filter((file) => isFile(new URL(file).pathname)));
  await keepPage();
  for (const file of wanted) if (!(await cache.match(file))) await cache.add(file);
  for (const request of await cache.keys()) if (isFile(new URL(request.url).pathname) && !wanted.has(request.url)) await cache.delete(request);
}

async function forgetOlder() {
  for (const name of await caches.keys()) if (name.startsWith('pirtti-attendance-') && name !== KEPT) await caches.delete(name);
}
