/* Serves the page from this device. `VERSION`, `ESSENTIAL` and `FILES` are written in by the build. */
const VERSION = "__VERSION__";
/** What no place can do without; a version of which one of these is missing is not taken. */
const ESSENTIAL = ["__ESSENTIAL__"];
/** The rest: kept as it can be. */
const FILES = ["__FILES__"];

const PREFIX = "first-rung-";
const NAME = PREFIX + VERSION;
// A cached answer is right whatever headers the request has.
const MATCH = { ignoreVary: true };
/** The addresses of all that belongs to this version. */
const OURS = new Set([...ESSENTIAL, ...FILES].map((file) => new URL(file, self.location.href).href));
const HOME = new URL("./", self.location.href).pathname;

const fresh = (file) => new Request(file, { cache: "reload" });

const keepFiles = async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(ESSENTIAL.map(fresh));
  // A few at a time, so that what a page asks for meanwhile needn't wait for all. One that a host has lost stands in nobody's way:
  // it is asked for again when someone needs it.
  const left = [...FILES];
  const keepOneByOne = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift())
      await cache.add(fresh(file)).catch(() => undefined);
  };
  await Promise.all([keepOneByOne(), keepOneByOne(), keepOneByOne()]);
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
  const kept = (await cache.match(wanted, MATCH)) ?? (await caches.match(wanted, MATCH));
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && OURS.has(request.url)) await cache.put(request, response.clone());
  return response;
};

self.addEventListener("install", (event) => event.waitUntil(keepFiles()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldFiles()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
    event.respondWith(answer(request));
  }
});
