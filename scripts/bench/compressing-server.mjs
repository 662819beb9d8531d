// @ts-check
// Serves the built page as a static host does: compressed, with the type of each file. For measurements.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const PAGE = fileURLToPath(new URL("../../dist/page", import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
};

/** @param {string} url */
const fileAt = (url) => {
  const path = new URL(url, "http://localhost").pathname;
  return join(PAGE, normalize(path.endsWith("/") ? `${path}index.html` : path));
};

/** Listens on a free port. @returns {Promise<{ address: string, close: () => void }>} */
export const serveCompressed = () =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      try {
        const file = fileAt(request.url ?? "/");
        const content = readFileSync(file);
        const isPacked = extname(file) === ".woff2";
        response.writeHead(200, {
          "content-type": TYPES[extname(file)] ?? "application/octet-stream",
          "cache-control": "max-age=31536000",
          ...(!isPacked && { "content-encoding": "gzip" }),
        });
        response.end(isPacked ? content : gzipSync(content));
      } catch {
        response.writeHead(404).end();
      }
    });
    server.listen(0, () => {
      const place = server.address();
      const port = typeof place === "object" && place !== null ? place.port : 0;
      resolve({ address: `http://localhost:${port}/`, close: () => server.close() });
    });
  });
