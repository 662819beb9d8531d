import type { Background } from "../../src/rubric/background/background-schema.ts";
import { parseRubric } from "../../src/rubric/parse-rubric.ts";
import type { Rubric } from "../../src/rubric/schema.ts";

/** What an adviser might write for another trade: none of it is about models, and none of its parts is called P1. */
const FILES: ReadonlyMap<string, string> = new Map([
  [
    "rubric.yaml",
    `id: florist-apprentice
version: 1.0.0
title: First place as a florist
about:
  offers: places as a florist
  asks: who shows you how to bind, and who meets customers
criteria: [craft, counter, pay]
packs: [stall]
evidence:
  - { id: written, label: In writing, reliability: 1 }
  - { id: heard, label: Heard, reliability: 0.5 }
bands:
  - { id: fine, label: A fine place, from: 50 }
  - { id: poor, label: A poor place, from: 0 }
`,
  ],
  [
    "sources.yaml",
    `title: "The florists' handbook"
called: the handbook
about: Two chapters by a florist.
part: { one: chapter, many: chapters }
parts:
  - { id: binding, says: Binding is learned beside someone. }
  - { id: selling, says: Flowers are sold by talking. }
`,
  ],
  [
    "criteria/craft.yaml",
    `id: craft
title: Craft
summary: What your hands learn
why: Hands learn slowly.
sources: [binding]
core: false
questions:
  - id: binds
    prompt: Who shows you how to bind?
    topic: who shows you how to bind
    why: It is seen, not read.
    sources: [binding]
    share: 1
    effort: negotiate
    ask: { who: shop owner, wording: Whom would I stand beside? }
    options:
      - { id: nobody-does, label: Nobody, value: 0 }
      - { id: the-owner, label: The owner, value: 1 }
`,
  ],
  [
    "criteria/counter.yaml",
    `id: counter
title: The counter
summary: Whether you meet customers
why: Talking sells.
sources: [selling]
core: false
questions:
  - id: serves
    prompt: Do you serve customers?
    topic: whether you serve customers
    why: It is half of the trade.
    sources: [selling]
    share: 1
    effort: structural
    ask: { who: shop owner, wording: Would I serve? }
    options:
      - { id: back-room, label: "No, the back room", value: 0 }
      - { id: every-day, label: Every day, value: 1 }
`,
  ],
  [
    "criteria/pay.yaml",
    `id: pay
title: Pay
summary: What it pays
why: It has to last.
sources: [selling]
core: false
questions:
  - { id: pay, kind: pay, prompt: What does it pay?, why: It has to last., sources: [selling], share: 1 }
`,
  ],
  [
    "packs/stall.yaml",
    `id: stall
title: The market stall
summary: Standing outside
why: Winters are cold.
beforeSigning: true
sources:
  - { id: guild, title: Cold hands, publisher: Guild of florists, url: guild.example, lookedUp: 2026-11-29 }
questions:
  - id: outside
    prompt: How many days would you stand outside?
    topic: how many days outside
    why: Winters are cold.
    sources: [guild]
    share: 1
    effort: negotiate
    ask: { who: shop owner, wording: Who stands at the stall? }
    options:
      - { id: all-days, label: Every day, value: 0 }
      - { id: no-days, label: Never, value: 1 }
`,
  ],
  [
    "lanes.yaml",
    `- id: binder
  title: Binding
  summary: You bind.
  sources: [binding]
  signs: [{ question: binds, options: [the-owner], strength: 1 }]
`,
  ],
  ["flags.yaml", "[]"],
  [
    "advice.yaml",
    `- id: stand-beside
  says: Stand beside someone.
  sources: [binding]
  acts: { criteria: [craft] }
- id: talk
  says: Talk to people.
  sources: [selling]
  acts: { criteria: [counter, pay] }
`,
  ],
]);

/** The florists' rubric, read and checked like the bundled one. */
export const aFloristsRubric = (): { readonly rubric: Rubric; readonly background: Background } => {
  const parsed = parseRubric(FILES);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed;
};
