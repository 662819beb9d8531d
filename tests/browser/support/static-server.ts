import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

interface StaticServer {
  readonly url: string;
  /** serves another folder from now on, as after an update; null for a server that has nothing any more */
  readonly switchTo: (folder: string | null) => void;
  readonly close: () => void;
}

/** A plain static host, such as people put the page on. */
export const serveFolder = async (first: string): Promise<StaticServer> => {
  let folder: string | null = first;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const reading = folder === null ? Promise.reject(new Error("nothing here")) : readFile(join(folder, name));
    reading.then(
      (content) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(name)] ?? "application/octet-stream",
          "cache-control": "no-store",
        });
        response.end(content);
      },
      () => {
        response.writeHead(404, { "cache-control": "no-store" });
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://localhost:${address.port}/`,
    switchTo: (next) => {
      folder = next;
    },
    close: () => server.close(),
  };
};
