import { describe, expect, it } from "vitest";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { aFolder, type } from "../builders/a-terminal.ts";

const folder = aFolder();
const two = folder.file(
  "two.json",
  anOffersFile([
    anOffer("a", { employer: "Harbor", answers: { users: { choice: "many", evidence: "guess" } } }),
    anOffer("b", { employer: "Lumen", answers: { users: { choice: "some", evidence: "written" } } }),
  ]),
);

const asked = (out: string): readonly string[] => out.split("\n").filter((line) => /^ *\d+\. /.test(line));

describe("ask", () => {
  it("numbers every open question, most telling first, with what to say", async () => {
    const { code, out, err } = await type(["ask", two]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    // All but Lumen's written answer: three and pay for one, two and pay for the other.
    expect(asked(out)).toHaveLength(7);
    expect(asked(out)[0]).toMatch(/^ 1\. (Harbor|Lumen): how is after-launch/i);
    expect(out).toContain("“How is after-launch?”");
  });

  it("keeps to one offer when asked to", async () => {
    const { out } = await type(["ask", two, "--offer", "b"]);
    expect(asked(out)).toHaveLength(3);
    for (const line of asked(out)) expect(line).toContain("Lumen: ");
  });

  it("a question keeps its number when only one offer is told of", async () => {
    const numbered = (await type(["ask", two])).out.split("\n").filter((line) => /^ *\d+\. Lumen/.test(line));
    expect(asked((await type(["ask", two, "--offer", "b"])).out)).toEqual(numbered);
  });

  it("names the offers there are when the one asked for isn't compared", async () => {
    expect(await type(["ask", two, "--offer", "c"])).toEqual({
      code: 2,
      out: "",
      err: "--offer: found c; expected an offer that is compared: a, b\n",
    });
  });

  it("has no list for a cohort", async () => {
    const cohort = anOffersFile(Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`)));
    const { code, out, err } = await type(["ask", "-"], { stdin: JSON.stringify(cohort) });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("note: with more than 50 offers, there is no list of what to ask\n");
  });
});
