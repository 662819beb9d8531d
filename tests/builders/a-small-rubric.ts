import type { Background } from "../../src/rubric/background/background-schema.ts";
import type { Criterion, Rubric } from "../../src/rubric/schema.ts";

const choice = (id: string, options: readonly string[], share: number) => ({
  id,
  kind: "choice" as const,
  prompt: `How is ${id}?`,
  why: "Because.",
  sources: ["P1"],
  share,
  effort: "negotiate" as const,
  options: options.map((option, index) => ({ id: option, label: option, value: index / (options.length - 1) })),
});

const criterion = (id: string, core: boolean, questions: Criterion["questions"]): Criterion => ({
  id,
  title: id,
  summary: id,
  why: "Because.",
  sources: ["P1"],
  core,
  questions,
});

/** What is only read of the small rubric. */
export const aSmallBackground: Background = {
  about: "A handbook that nobody wrote.",
  parts: ["P1", "P2", "P3", "P9"].map((id) => ({ id, says: `What ${id} says.` })),
  evidence: {},
  made: {},
};

/** Three criteria and four questions: enough for every rule at the border of an offers file, and read at a glance. */
export const aSmallRubric: Rubric = {
  id: "small",
  version: "1.2.0",
  title: "Small",
  about: { offers: "job offers", asks: "who teaches you", core: "what matters here" },
  source: {
    title: "A small handbook",
    called: "the handbook",
    part: { one: "chapter", many: "chapters" },
    ids: ["P1", "P2", "P3", "P9"],
  },
  evidence: [
    { id: "written", label: "In writing", reliability: 1 },
    { id: "guess", label: "My guess", reliability: 0.5 },
  ],
  bands: [
    { id: "good", label: "Good", from: 50 },
    { id: "weak", label: "Weak", from: 0 },
  ],
  criteria: [
    criterion("ownership", true, [
      choice("after-launch", ["never", "watch", "own"], 0.6),
      choice("users", ["none", "some", "many"], 0.4),
    ]),
    criterion("teaching", false, [choice("constructor", ["alone", "asked", "taught"], 1)]),
    criterion("pay", false, [
      { id: "pay", kind: "pay", prompt: "What does it pay?", why: "Because.", sources: ["P9"], share: 1 },
    ]),
  ],
  lanes: [
    {
      id: "builder",
      title: "Builder",
      summary: "Builds",
      sources: ["P1"],
      signs: [{ question: "after-launch", options: ["own"], strength: 1 }],
    },
    {
      id: "checker",
      title: "Checker",
      summary: "Checks",
      sources: ["P1"],
      signs: [{ question: "users", options: ["many"], strength: 1 }],
    },
  ],
  flags: [
    {
      id: "nobody",
      title: "Nobody uses it",
      why: "Because.",
      sources: ["P1"],
      ceiling: "weak",
      when: { question: "users", is: ["none"] },
    },
  ],
  advice: [
    {
      id: "own-it",
      says: "Own it.",
      sources: ["P1", "P2"],
      acts: { criteria: ["ownership", "pay"], questions: [], lanes: [], flags: [], guidance: false, buildUp: false },
    },
    {
      id: "learn",
      says: "Learn.",
      sources: ["P3"],
      acts: { criteria: ["teaching"], questions: [], lanes: [], flags: [], guidance: false, buildUp: false },
    },
  ],
  packs: [],
};
