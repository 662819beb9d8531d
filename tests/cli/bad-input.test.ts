import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { aFolder, type } from "../builders/a-terminal.ts";

const folder = aFolder();
const fine = anOffersFile([anOffer("a")]);
const text = JSON.stringify(fine);
const nested = (depth: number) => text.replace("{", `{"x":${"[".repeat(depth)}${"]".repeat(depth)},`);
const withPay = (pay: string) => text.replace('"id":"a"', `"id":"a","pay":${pay}`);
const withAnswers = (answers: string) => text.replace('"id":"a"', `"id":"a","answers":${answers}`);

const BAD: readonly (readonly [string, string | Uint8Array, readonly RegExp[]])[] = [
  ["an empty file", "", [/found nothing; expected an offers file/]],
  ["a binary file", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), [/bytes that are not text in UTF-8/]],
  ["a file of zeros", new Uint8Array(64), [/a file that is not text/]],
  ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), [/bytes that are not text in UTF-8/]],
  ["a truncated file", text.slice(0, -5), [/the end of the file in line 1, column \d+; expected/]],
  ["another format", text.replace("offers", "comparison"), [/: format: found "first-rung\/comparison"/]],
  ["a newer version", text.replace('"version":1', '"version":2'), [/: version: found 2; expected version 1 or older/]],
  ["no version", text.replace('"version":1,', ""), [/: version: found nothing; expected version 1/]],
  ["another rubric", text.replace("{", '{"rubric":{"id":"other"},'), [/: rubric\.id: found "other"/]],
  ["deep nesting", nested(100), [/: x: found deeper nesting/]],
  ["very deep nesting", nested(500_000), [/: x: found deeper nesting/]],
  ["a prototype key", withAnswers('{"__proto__":{"choice":"many"}}'), [/answers: found the key "__proto__"/]],
  ["a token that is no JSON", withPay('{"base":NaN}'), [/found "NaN" in line 1/]],
  ["an infinite amount", withPay('{"base":1e999}'), [/pay\.base: found a number that isn't finite/]],
  ["a third decimal", withPay('{"base":1.001}'), [/pay\.base: found 1\.001; expected an amount with at most two/]],
  ["text for a number", withPay('{"base":"1"}'), [/pay\.base: found "1"; expected an amount/]],
  ["an impossible date", text.replace('"id":"a"', '"id":"a","replyBy":"2026-02-29"'), [/replyBy: found "2026-02-29"/]],
  ["a duplicate id", JSON.stringify(anOffersFile([anOffer("a"), anOffer("a")])), [/offers\[1\]\.id: found "a"/]],
  ["weights all 0", text.replace("{", '{"preferences":{"weights":{"teaching":0}},'), [/weights that are all 0/]],
  [
    "an unknown option",
    withAnswers('{"users":{"choice":"few"}}'),
    [/users\.choice: found "few"; expected one of none/],
  ],
  ["an unknown evidence", withAnswers('{"users":{"choice":"many","evidence":"x"}}'), [/users\.evidence: found "x"/]],
  ["null", text.replace('"title":"ML Engineer"', '"title":null'), [/offers\[0\]\.title: found null; expected text/]],
  [
    "several things at once",
    text.replace(
      '"id":"a"',
      '"id":"A!","status":"new","pay":{"base":-1.555},"answers":{"pay":{},"users":{"choice":1}}',
    ),
    [/answers\.pay: found/, /\.id: found "A!"/, /status: found "new"/, /users\.choice: found 1/, /base: found -1\.555/],
  ],
];

describe("a file that is not right is refused with one line for each thing, exit code 1 and nothing written", () => {
  it.each(BAD)("%s", async (name, content, expected) => {
    const path = folder.file(`${name}.json`, content);
    const out = join(folder.path, `${name}.out`);
    for (const words of [
      ["score", path, "--out", out],
      ["score", path, "--format", "json"],
      ["check", path],
    ]) {
      const { code, out: printed, err } = await type(words);
      const lines = err.trimEnd().split("\n");
      expect(code).toBe(1);
      expect(printed).toBe("");
      expect(lines).toHaveLength(expected.length);
      for (const pattern of expected) expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
      for (const line of lines) expect(line.startsWith(`${path}: `)).toBe(true);
      expect(err).not.toMatch(/\n\s+at |Error:/);
    }
    expect(readdirSync(folder.path).filter((each) => each.includes(".out"))).toEqual([]);
    expect(Reflect.get({}, "choice")).toBeUndefined();
  });

  it("50 MB, as a file and on standard input", async () => {
    const big = new Uint8Array(50_000_000).fill(0x20);
    const file = await type(["check", folder.file("big.json", big)]);
    expect(file.code).toBe(1);
    expect(file.err).toMatch(/big\.json: found 50\.0 MB; expected .* at most 20 MB/);
    const piped = await type(["check", "-"], { stdin: big });
    expect(piped.code).toBe(1);
    expect(piped.err).toBe(
      "standard input: found more than 20 MB; expected an offers file (JSON in UTF-8, at most 20 MB)\n",
    );
  });

  it("a file that isn't there, a folder, and a good file between bad ones", async () => {
    const sub = join(folder.path, "sub");
    mkdirSync(sub);
    const { code, out, err } = await type(["score", join(folder.path, "none.json"), folder.file("ok.json", fine), sub]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^\S+none\.json: found no such file or folder; .*\n\S+sub: found a folder; .*\n$/);
  });

  it("an id in two files", async () => {
    const again = folder.file("again.json", fine);
    const { code, err } = await type(["score", folder.file("ok.json", fine), again]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /again\.json: offers\[0\]\.id: found "a"; expected an id of its own \(\S+ok\.json has this one\)\n$/,
    );
  });
});

describe("a file that is only unusual is read", () => {
  it("with a byte-order mark and Windows line ends", async () => {
    const windows = `\uFEFF${JSON.stringify(fine, null, 2).replaceAll("\n", "\r\n")}`;
    expect(await type(["check", "-"], { stdin: windows })).toEqual({
      code: 0,
      out: "Standard input is valid: 1 offer\n",
      err: "",
    });
  });

  it("with unknown keys and questions, which are told on standard error", async () => {
    const stdin = withAnswers('{"gone":{"choice":"any"}}').replace("{", '{"colour":"green",');
    const { code, out, err } = await type(["check", "-"], { stdin });
    expect({ code, out }).toEqual({ code: 0, out: "Standard input is valid: 1 offer\n" });
    expect(err.trimEnd().split("\n")).toEqual([
      "note: standard input: colour: found a key that First Rung doesn't know; expected nothing here; it is kept and changes no figure",
      "note: standard input: offers[0].answers.gone: found an answer; expected a question of the rubric; it is kept and changes no figure",
    ]);
  });
});

describe("wrong usage is exit code 2", () => {
  it.each([
    [[]],
    [["score"]],
    [["scor", "x"]],
    [["score", "x", "--format", "pdf"]],
    [["score", "x", "--weights", "mine"]],
    [["score", "x", "--colour"]],
    [["check", "x", "y"]],
    [["rubric", "--format", "xml"]],
    [["read", "x.txt", "--day", "tomorrow"]],
    [["read", "x.txt", "--day", "2026-02-30"]],
    [["score", "x", "--at", "javascript:alert(1)"]],
    [["score", "x", "--at", "example.org"]],
  ])("%j", async (words) => {
    const { code, out, err } = await type(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toBe("");
  });

  it("writing over a file that is read", async () => {
    const path = folder.file("mine.json", fine);
    const { code, err } = await type(["score", path, "--out", join(folder.path, ".", "mine.json")]);
    expect(code).toBe(2);
    expect(err).toBe("--out names a file that is also read: it would be overwritten\n");
    expect((await type(["check", path])).code).toBe(0);
  });
});
