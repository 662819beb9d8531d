import { renderHook } from "@testing-library/react";
import { matchRoute, useRouter } from "wouter";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/app/routes.tsx";
import { isAmongOffers, isAnswering, offerIn, paths } from "../../src/findings/paths.ts";

describe("the address of", () => {
  it.each([
    ["an offer's question", paths.answer("nimbus", "hours"), paths.answer(":id", ":question?")],
    ["its next question", paths.answer("nimbus"), paths.answer(":id", ":question?")],
    ["the form of a new offer", paths.newOffer, paths.newOffer],
    ["a link's comparison", paths.shared("1.eJx_a"), paths.shared("*?")],
    ["the method with an offer", paths.method(undefined, "nimbus"), paths.method(undefined, ":offer?")],
    ["the method", paths.method(), paths.method(undefined, ":offer?")],
    ["the rubric's weights", paths.rubric("weights"), paths.rubric(":place?")],
  ])("%s is at the first place that matches", (_, address, pattern) => {
    const { parser } = renderHook(() => useRouter()).result.current;
    const place = PLACES.find(({ path }) => matchRoute(parser, path, address)[0]);
    expect(place?.path).toBe(pattern);
  });

  it("tell which offer they are about, and whether something is answered there", () => {
    expect(offerIn(paths.method("score", "nimbus").split("#")[0] ?? "")).toBe("nimbus");
    expect(offerIn(paths.compare)).toBeNull();
    expect([paths.nextAnswer, paths.answers("nimbus"), paths.forAll()].every(isAnswering)).toBe(true);
    expect([paths.offers, paths.offer("nimbus"), paths.pay("nimbus")].every(isAmongOffers)).toBe(true);
    expect(isAmongOffers(paths.answer("nimbus"))).toBe(false);
  });
});
