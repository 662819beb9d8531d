import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortForm } from "../../../src/engine/asking/short-form.ts";
import { askedKey } from "../../../src/findings/asking/ask-sentence.ts";
import { type Case, caseOf } from "../../../src/findings/case.ts";
import {
  comparedNow,
  nextStep,
  type NextStep,
  waitingForReply,
  worthAsking,
} from "../../../src/findings/spine/next-step.ts";
import { stillToAnswer } from "../../../src/findings/spine/still-to-answer.ts";
import { setAnswer } from "../../../src/offers/edit/edit-answer.ts";
import { noteAsked, noteCompared, setDecision } from "../../../src/offers/edit/edit-app-state.ts";
import { addOffer, setStatus, updateOffer } from "../../../src/offers/edit/edit-offer.ts";
import type { Offer, OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel } from "../../../src/engine/compare.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

/** As the page has it: all but the many draws, which no step goes by. */
const aCase = (file: OffersFile): Case => {
  const model = buildModel(bundledRubric, file);
  return caseOf({ file, model, comparison: compareModel(model) });
};

const anOffer = (id: string, change: Partial<Offer> = {}): Offer => ({ id, employer: id, title: "", ...change });

/** Answers what the short form still asks of an offer with "I don't know". */
const shortAnswered = (file: OffersFile, offer: string): OffersFile => {
  const theCase = aCase(file);
  return stillToAnswer(theCase, offer).reduce(
    (current, { id, kind }) =>
      kind === "pay"
        ? updateOffer(current, offer, (each) => ({ ...each, pay: {} }))
        : setAnswer(current, offer, id, { choice: "unknown" }),
    file,
  );
};

const said = (file: OffersFile): Pick<NextStep, "station" | "label" | "href"> => {
  const { station, label, href } = nextStep(aCase(file));
  return { station, label, href };
};

describe("the one thing to do next", () => {
  it("is to add an offer to an empty file", () => {
    expect(said(anOffersFile([]))).toEqual({ station: "add", label: "Add your first offer", href: "/offers/new" });
  });

  it("is to answer the first offer's short form, with how much that is", () => {
    const theCase = aCase(anOffersFile([anOffer("nimbus")]));
    const questions = shortForm(theCase.model);
    expect(nextStep(theCase)).toEqual({
      station: "answer",
      label: "Answer nimbus",
      detail: `${questions.length} questions, about ${Math.round(questions.length / 3)} minutes`,
      href: `/offers/nimbus/answer/${questions[0] ?? ""}`,
    });
  });

  it("is to add a second offer once the only one is short-answered", () => {
    const file = shortAnswered(anOffersFile([anOffer("nimbus")]), "nimbus");
    expect(said(file)).toEqual({ station: "add", label: "Add a second offer", href: "/offers/new" });
  });

  it("goes through all of twelve offers before it compares them", () => {
    let file = anOffersFile(Array.from({ length: 12 }, (_, at) => anOffer(`o${at}`)));
    for (let at = 0; at < 12; at += 1) {
      expect(said(file)).toMatchObject({ station: "answer", label: `Answer o${at}` });
      file = shortAnswered(file, `o${at}`);
    }
    expect(said(file)).toEqual({ station: "compare", label: "Compare the twelve", href: "/compare" });
  });

  it("asks what could change the choice once the offers were compared, then decides", () => {
    const compared = noteCompared(theSamples, comparedNow(aCase(theSamples)));
    const theCase = aCase(compared);
    const [first] = worthAsking(theCase);
    if (first === undefined) throw new Error("the samples leave something to ask");
    expect(said(compared)).toMatchObject({ station: "ask", href: "/ask" });
    expect(said(compared).label).toMatch(/^Ask (the|a) .+ at .+ (one|two|three|four|five) things?$/);
    const asked = noteAsked(compared, worthAsking(theCase).map(askedKey));
    expect(said(asked)).toEqual({ station: "decide", label: "Write down your decision", href: "/decide" });
  });

  it("compares again when an offer came since", () => {
    const two = { ...theSamples, offers: (theSamples.offers ?? []).slice(0, 2) };
    const compared = noteCompared(two, comparedNow(aCase(two)));
    const [, , third] = theSamples.offers ?? [];
    if (third === undefined) throw new Error("there are three samples");
    expect(said(addOffer(compared, third))).toMatchObject({ station: "compare", label: "Compare the three" });
  });

  it("is to reply to the others after the decision, then to take the report away", () => {
    const [first, second, third] = (theSamples.offers ?? []).map(({ id }) => id);
    const decided = setDecision(theSamples, { offer: first ?? "", because: "it teaches" });
    expect(said(decided)).toEqual({ station: "reply", label: "Reply to the others", href: "/decide" });
    const one = setStatus(decided, second ?? "", "declined");
    expect(said(one).label).toMatch(/^Reply to /);
    const all = setStatus(one, third ?? "", "expired");
    expect(said(all)).toEqual({ station: "take-away", label: "Take your report away", href: "/report" });
  });

  it("is to add another offer when all are out", () => {
    const file = anOffersFile([anOffer("a", { status: "declined" }), anOffer("b", { status: "expired" })]);
    expect(said(file)).toEqual({ station: "add", label: "Add another offer", href: "/offers/new" });
  });

  it("decides on the one that is left of several", () => {
    const file = shortAnswered(anOffersFile([anOffer("a"), anOffer("b", { status: "declined" })]), "a");
    expect(said(file)).toMatchObject({ station: "decide" });
  });

  it("does not count a decision for an offer that is gone", () => {
    const file = setDecision(anOffersFile([anOffer("a")]), { offer: "gone", because: "" });
    expect(said(file)).toMatchObject({ station: "answer" });
  });
});

/** Does what a step says, as plainly as a person could who follows it blindly. */
const ACTS: Record<NextStep["station"], (theCase: Case, href: string) => OffersFile> = {
  add: ({ file }) => addOffer(file, anOffer(`added-${(file.offers ?? []).length}`)),
  answer: ({ file }, href) => shortAnswered(file, href.split("/")[2] ?? ""),
  compare: (theCase) => noteCompared(theCase.file, comparedNow(theCase)),
  ask: (theCase) => noteAsked(theCase.file, worthAsking(theCase).map(askedKey)),
  decide: (theCase) => setDecision(theCase.file, { offer: comparedNow(theCase)[0] ?? "", because: "" }),
  reply: (theCase) =>
    waitingForReply(theCase, theCase.file.app?.decision?.offer ?? "").reduce(
      (current, id) => setStatus(current, id, "declined"),
      theCase.file,
    ),
  "take-away": ({ file }) => file,
};

const offersIn = ({ offers = [] }: OffersFile): readonly Offer[] => offers;

/** Any file, also with packs chosen, and with an offer that was decided for, whatever became of it. */
const anyStart = fc
  .tuple(
    anyOffersFile(bundledRubric, 4),
    fc.subarray((bundledRubric.packs ?? []).map(({ id }) => id)),
    fc.option(fc.nat({ max: 5 })),
  )
  .map(([file, packs, decided]): OffersFile => {
    const offer = decided === null ? undefined : file.offers?.[decided]?.id;
    const preferences = Object.assign({}, file.preferences, packs.length > 0 ? { packs } : {});
    const chosen = Object.assign({}, file, { preferences });
    return offer === undefined ? chosen : setDecision(chosen, { offer, because: "of them" });
  });

describe("followed blindly", () => {
  it("begins with files of every kind", () => {
    const starts = fc.sample(anyStart, { seed: 7, numRuns: 200 });
    const isSome = (has: (file: OffersFile) => boolean): number => starts.filter(has).length;
    const kinds = {
      packs: isSome(({ preferences }) => (preferences?.packs ?? []).length > 0),
      own: isSome(({ preferences }) => (preferences?.ownCriteria ?? []).length > 0),
      sources: isSome((file) =>
        offersIn(file).some(({ answers = {} }) => Object.values(answers).some(({ from }) => from !== undefined)),
      ),
      declined: isSome((file) => offersIn(file).some(({ status }) => status === "declined" || status === "expired")),
      decided: isSome(({ app }) => app?.decision !== undefined),
      empty: isSome((file) => offersIn(file).length === 0),
    };
    expect(Object.entries(kinds).filter(([, count]) => count < 10)).toEqual([]);
  });

  it("leads from any file to a decided one whose report is taken away, never the same step twice", () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        let file = start;
        const seen = new Set<string>();
        for (;;) {
          const theCase = aCase(file);
          const step = nextStep(theCase);
          expect(step.label).not.toBe("");
          expect(step.href).toMatch(/^\//);
          if (step.station === "take-away") break;
          const once = `${step.station} ${step.label} ${step.href}`;
          expect(seen).not.toContain(once);
          seen.add(once);
          file = ACTS[step.station](theCase, step.href);
        }
        expect(file.app?.decision?.offer).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
