import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanedFragment } from "../../../src/app/shared-address.ts";
import { toLink } from "../../../src/exports/link/link.ts";
import { readPasted, readShared } from "../../../src/features/import/read-import.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { theSamples } from "../../builders/a-case.ts";

const CASES = "../shared/reference/cases/link-texts.txt";
const hasCases = existsSync(CASES);
const cases = hasCases ? readFileSync(CASES, "utf8").split(/^-{4}$/m) : [];

const offersIn = async (text: string): Promise<number> => {
  const read = await readPasted(text);
  return read.ok ? (read.file.offers ?? []).length : 0;
};

const link = await toLink(bundledRubric, theSamples);
const address = `https://first-rung.example/#${link}`;
const broken = `${address.slice(0, 90)}\n${address.slice(90)}`;

describe("a whole link is taken, whatever stands around it", () => {
  it.each([
    ["with a full stop and words", `See ${address}. Tell me!`],
    ["with a comma", `${address}, have a look`],
    ["with an exclamation mark", `${address}!`],
    ["in brackets", `(${address})`],
    ["in angle brackets", `<${address}>`],
    ["in curly quotes", `“${address}”`],
    ["in plain quotes", `"${address}"`],
    ["as Markdown", `[see](${address})`],
    ["in a chat line", `[9:15 AM, 12/4/2026] Ana: ${address}`],
    ["with a zero-width space", `${address}\u200B`],
    ["with a zero-width space inside", `${address.slice(0, 80)}\u200B${address.slice(80)}`],
    ["with a tracker", `${address}&fbclid=IwAR0`],
    ["through a mail filter", `https://filter.example/?url=${encodeURIComponent(address)}&reserved=0`],
    [
      "through two filters",
      `https://f.example/?u=${encodeURIComponent(`https://g.example/?u=${encodeURIComponent(address)}`)}`,
    ],
    ["with an encoded line end", `${address}%0D%0A`],
    ["with a line break inside", broken],
    ["with a line break inside and words after it", `${broken}\nTell me what you think`],
    ["broken in a quoted mail", `> ${address.slice(0, 90)}\n> ${address.slice(90)}\n> Best`],
    ["with words on the next line", `${address}\nBest Dana`],
  ])("%s", async (_, text) => {
    expect(await offersIn(text)).toBe(theSamples.offers?.length);
  });

  it.skipIf(!hasCases)("every text of the reference cases gives its three offers", async () => {
    expect(cases.length).toBeGreaterThan(5);
    for (const text of cases) expect([text.slice(0, 40), await offersIn(text)]).toEqual([text.slice(0, 40), 3]);
  });

  it("still tells a link that is cut off", async () => {
    expect(await readPasted(address.slice(0, -20))).toMatchObject({ ok: false });
  });
});

describe("an address with a link opens, whatever was put into it", () => {
  const data = link.slice("/shared/".length);

  it.each([
    `#/shared/${data.slice(0, 40)}%0A${data.slice(40)}`,
    `#/shared/${data})`,
    `#/shared/${data}%E2%80%9D`,
    `#/shared/${data}&fbclid=IwAR0`,
    `#${encodeURIComponent(link)}`,
    `#/shared/${data}%`,
  ])("case %#", (fragment) => {
    expect(cleanedFragment(fragment)).toBe(`#${link}`);
  });

  it("leaves every other address as it is", () => {
    for (const fragment of ["", "#/", `#${link}`, "#/compare", "#/offers/shared"])
      expect(cleanedFragment(fragment)).toBeNull();
  });

  it("reads what stands behind the place, also with a rest", async () => {
    expect(await readShared(`${data}.`)).toMatchObject({ ok: true });
  });
});
