/* Serves the page from this device. `VERSION` and `FILES` are written in by the build. */
const VERSION = "__VERSION__";
const FILES = ["__FILES__"];

const PREFIX = "first-rung-";
const NAME = PREFIX + VERSION;
// A cached answer is right whatever headers the request has.
const MATCH = { ignoreVary: true };
const HOME = new URL("./", self.location.href).pathname;

const keepFiles = async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  await self.skipWaiting();
};

// The version before stays, as a page that is still open may load the rest of its parts.
const dropOldFiles = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
};

const answer = async (request) => {
  const cache = await caches.open(NAME);
  const isHome = request.mode === "navigate" && [HOME, `${HOME}index.html`].includes(new URL(request.url).pathname);
  const wanted = isHome ? "./" : request;
  return (await cache.match(wanted, MATCH)) ?? (await caches.match(wanted, MATCH)) ?? fetch(request);
};

self.addEventListener("install", (event) => event.waitUntil(keepFiles()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldFiles()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
    event.respondWith(answer(request));
  }
});
