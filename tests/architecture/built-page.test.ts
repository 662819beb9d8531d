import { build } from "vite";
import { describe, expect, it } from "vitest";
import { contentPolicyPlugin } from "../../scripts/content-policy-plugin.ts";
import { offlinePlugin } from "../../scripts/offline-plugin.ts";

const PAGE =
  '<!doctype html><html lang="en"><head><title>x</title></head><body><script type="module" src="/main.js"></script></body></html>';

/** A page of one script, built as the real one is. */
const built = async (script: string): Promise<Map<string, string>> => {
  const files: Record<string, string> = { "/index.html": PAGE, "/main.js": script };
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: "/",
    base: ".//",
    build: { write: false, rolldownOptions: { input: "/index.html" } },
    plugins: [
      {
        name: "files",
        enforce: "pre",
        resolveId: (id) => (id in files ? id : undefined),
        load: (id) => files[id],
      },
      contentPolicyPlugin(),
      offlinePlugin(),
    ],
  });
  const { output = [] } = [result].flat().find((each) => each !== undefined && "output" in each) ?? {};
  return new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]));
};

const workerOf = async (script: string): Promise<string> => (await built(script)).get("service-worker.js") ?? "";
const versionOf = (worker: string): string | undefined => /VERSION = "([0-9a-f]{12})"/.exec(worker)?.[1];

describe("the built page", () => {
  it("keeps itself and every file it needs, for when there is no network", async () => {
    const files = await built("console.info('a');");
    const names = [...files.keys()].filter((name) => name !== "service-worker.js");
    const [, list = "[]"] = /FILES = (\[.*?\])/.exec(files.get("service-worker.js") ?? "") ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(JSON.parse(list)).toEqual(names.toSorted().map((name) => (name === "index.html" ? ".//" : `./${name}`)));
  });

  it("has a new version exactly when it has changed", async () => {
    const first = versionOf(await workerOf("console.info('a');"));
    expect(first).toBeDefined();
    expect(versionOf(await workerOf("console.info('a');"))).toBe(first);
    expect(versionOf(await workerOf("console.info('b');"))).not.toBe(first);
  });

  it("lets the browser load and contact nothing but itself", async () => {
    const page = ((await built("console.info('a');")).get("index.html") ?? "").replaceAll("&#39;", "'");
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
  });
});
