import { describe, expect, it } from "vitest";
import { parseRubric } from "../../src/rubric/parse-rubric.ts";
import { rubricFiles, theRubric } from "../builders/rubric-files.ts";
import { BROKEN_CRITERIA } from "./broken-criteria.ts";
import { BROKEN_PARTS } from "./broken-parts.ts";

/** The real rubric with one file changed; the text to replace must be there. */
const changed = (file: string, from: string | RegExp, to: string): Map<string, string> => {
  const files = rubricFiles();
  const text = files.get(file) ?? "";
  const changedText = text.replace(from, to);
  expect(changedText).not.toBe(text);
  return files.set(file, changedText);
};

const problemsOf = (files: ReadonlyMap<string, string>) => {
  const parsed = parseRubric(files);
  return parsed.ok ? [] : parsed.problems;
};

/** The place without its line. */
const placeOf = ({ path }: { readonly path: string }): string => path.replace(/^line \d+, /, "");
/** `questions[0]` is the first of them to us, and to a person `questions[1]`. */
const fromOne = (path: string): string => path.replaceAll(/\[(\d+)\]/g, (_, at: string) => `[${Number(at) + 1}]`);

const OWNERSHIP = "criteria/production-ownership.yaml";

describe("reading a rubric", () => {
  it("reads the one in the folder", () => {
    const files = [...rubricFiles().keys()].flatMap((name) => /^criteria\/(?<id>.+)\.yaml$/u.exec(name)?.[1] ?? []);
    expect(
      theRubric()
        .criteria.map(({ id }) => id)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  it.each([...BROKEN_CRITERIA, ...BROKEN_PARTS])(
    "names file, place, found and expected for $what",
    ({ file, from, to, path, found, expected }) => {
      const problems = problemsOf(changed(file, from, to));
      const named = problems.find((problem) => problem.file === file && placeOf(problem) === fromOne(path));
      expect(named?.found.slice(0, found.length)).toBe(found);
      expect(named?.expected.slice(0, expected.length)).toBe(expected);
    },
  );

  it("says in which line a file stops being YAML", () => {
    const [problem] = problemsOf(rubricFiles().set("lanes.yaml", "- id: a\n  title: [b\n"));
    expect(problem).toMatchObject({
      file: "lanes.yaml",
      found: expect.stringMatching(/^a quote or a bracket that is not closed/),
    });
    expect(problem?.path).toMatch(/^line 3, column 1$/);
  });

  it("refuses a key written twice, which YAML would let win silently", () => {
    const [problem] = problemsOf(changed(OWNERSHIP, "core: true", "core: true\ncore: false"));
    expect(problem?.found).toBe("a key that appears here twice");
  });

  it("refuses a name that stands for nothing", () => {
    const [problem] = problemsOf(changed("flags.yaml", "- &title-promises\n", "-\n"));
    expect(problem).toMatchObject({ file: "flags.yaml", expected: expect.stringMatching(/earlier in the file/) });
  });

  it("misses a file that rubric.yaml names, and a file that it doesn't name", () => {
    const files = rubricFiles();
    files.delete("criteria/pay.yaml");
    files.set("criteria/salary.yaml", "id: salary\n");
    expect(problemsOf(files).map(({ file, found }) => [file, found])).toEqual([
      ["criteria/pay.yaml", "no such file"],
      ["criteria/salary.yaml", "a file that rubric.yaml doesn't name"],
    ]);
  });

  it("tells the problems of several files at once", () => {
    const files = changed(OWNERSHIP, "core: true", "core: maybe");
    files.set("lanes.yaml", "no list");
    expect(problemsOf(files).map((problem) => `${problem.file} ${placeOf(problem)}`)).toEqual([
      `${OWNERSHIP} core`,
      "lanes.yaml ",
    ]);
  });

  it("leaves files that are not YAML alone", () => {
    expect(parseRubric(rubricFiles().set("samples/three-offers.json", "{}")).ok).toBe(true);
  });

  it.each(["", "\u0000\u0001", "__proto__: {a: 1}", "&a [*a, *a]", "- ".repeat(2000)])(
    "refuses a file that is empty, binary or hostile: %j",
    (text) => {
      expect(problemsOf(rubricFiles().set("rubric.yaml", text)).length).toBeGreaterThan(0);
    },
  );
});
