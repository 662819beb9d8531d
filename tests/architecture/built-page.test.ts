import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { arrivalPlugin } from "../../scripts/build/arrival-plugin.ts";
import { contentPolicyPlugin } from "../../scripts/build/content-policy-plugin.ts";
import { styleOf } from "../../scripts/build/first-style-plugin.ts";
import { offlinePlugin } from "../../scripts/build/offline-plugin.ts";
import { PLACE_CHUNKS } from "../../scripts/build/place-chunks.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>x</title></head><body><script type="module" src="/main.js"></script></body></html>';

/** A page of one script, built as the real one is. */
const built = async (script: string): Promise<Map<string, string>> => {
  const files: Record<string, string> = { "/index.html": PAGE, "/main.js": script };
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: "/",
    base: "./",
    build: { write: false, rolldownOptions: { input: "/index.html" } },
    plugins: [
      {
        name: "files",
        enforce: "pre",
        resolveId: (id) => (id in files ? id : undefined),
        load: (id) => files[id],
      },
      arrivalPlugin(),
      contentPolicyPlugin(),
      offlinePlugin(),
    ],
  });
  const { output = [] } = [result].flat().find((each) => each !== undefined && "output" in each) ?? {};
  return new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]));
};

const workerOf = async (script: string): Promise<string> => (await built(script)).get("service-worker.js") ?? "";
const versionOf = (worker: string): string | undefined => /VERSION = "([0-9a-f]{12})"/.exec(worker)?.[1];

const moduleAt = (place: string): string | undefined =>
  PLACE_CHUNKS.find(([pattern]) => new RegExp(pattern).test(place))?.[1];

describe("the built page", () => {
  it("keeps itself and every file it needs, for when there is no network", async () => {
    const files = await built("console.info('a');");
    const names = [...files.keys()].filter((name) => name !== "service-worker.js");
    const worker = files.get("service-worker.js") ?? "";
    const kept = ["ESSENTIAL", "FILES"].flatMap((name): string[] => {
      const [, list = "[]"] = new RegExp(`${name} = (\\[.*?\\])`).exec(worker) ?? [];
      return JSON.parse(list);
    });
    expect(names.length).toBeGreaterThan(1);
    expect(kept.toSorted()).toEqual(names.map((name) => (name === "index.html" ? "./" : `./${name}`)).toSorted());
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
  });

  it("runs a script that stands in the page only where the policy names its digest", async () => {
    const page = ((await built("console.info('a');")).get("index.html") ?? "").replaceAll("&#39;", "'");
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const scripts = [...page.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, script = ""]) => script,
    );
    expect(scripts).toHaveLength(1);
    for (const script of scripts)
      expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(policy.match(/sha256-/g)).toHaveLength(1);
  });
});

describe("an early start for the parts of a place", () => {
  it("knows every place of the app, and the module that shows it", () => {
    const routes = readFileSync(join(ROOT, "src/app/routes.tsx"), "utf8");
    for (const [pattern, module] of PLACE_CHUNKS) {
      expect(routes, `${pattern} is shown by`).toContain(`"../features/${module}.tsx"`);
    }
    const shown = [...routes.matchAll(/import\("\.\.\/features\/(.+?)\.tsx"\)/g)].map(([, module]) => module);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((module) => !PLACE_CHUNKS.some(([, known]) => known === module))).toEqual([]);
  });

  it("sends each address to one module", () => {
    expect(moduleAt("/")).toBe("offers/offers-page");
    expect(moduleAt("/offers/new")).toBe("offers/form/offer-form-page");
    expect(moduleAt("/offers/harbor")).toBe("offer/offer-page");
    expect(moduleAt("/offers/harbor/edit")).toBe("offers/form/offer-form-page");
    expect(moduleAt("/offers/harbor/answer/mentor")).toBe("questionnaire/question-page");
    expect(moduleAt("/offers/harbor/answers")).toBe("questionnaire/list/answer-list-page");
    expect(moduleAt("/method/harbor")).toBe("method/method-page");
  });
});

const needed = (sheet: string): string => styleOf(sheet, '<p class="a b"><i class="c"></i></p>');

describe("the style that stands in the document", () => {
  it("has the rules of what the document has, in their order, and no others", () => {
    expect(needed(".a{color:red}.x{color:blue}p{margin:0}.b .c{top:0}.b .x{top:1px}")).toBe(
      ".a{color:red}p{margin:0}.b .c{top:0}",
    );
    expect(needed(".a:hover,.x:hover{color:red}")).toBe(".a:hover{color:red}");
    expect(needed(':root[data-theme="dark"]{--a:.5}')).toBe(':root[data-theme="dark"]{--a:.5}');
  });

  it("keeps what is asked of a width or a browser, and nothing empty", () => {
    expect(needed("@container (width<9rem){.a{top:0}.x{top:0}}")).toBe("@container (width<9rem){.a{top:0}}");
    expect(needed("@supports (top:0){@media (width<9rem){.x{top:0}}}")).toBe("");
    expect(needed("@keyframes b{0%{top:0}}")).toBe("@keyframes b{0%{top:0}}");
    expect(needed("@media print{.a{top:0}}")).toBe("");
  });
});
