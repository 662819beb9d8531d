import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { useLocation } from "wouter";
import { NextStepBar } from "../../src/app/frame/next-step-bar.tsx";
import { useEdit } from "../../src/state/live/use-edit.ts";
import { theSamples } from "../builders/a-case.ts";
import { openPage } from "../builders/open-page.tsx";

const bar = () => screen.queryByRole("navigation", { name: "Next step" });

/** A page on which something is typed, and one on which the next step is told. */
const Page = () => {
  const edit = useEdit();
  const [address, go] = useLocation();
  const add = () =>
    edit((file) => ({ ...file, offers: [...(file.offers ?? []), { id: "nimbus", employer: "Nimbus", title: "" }] }));
  return (
    <>
      <h1>{address}</h1>
      <NextStepBar />
      <button type="button" onClick={add}>
        Type
      </button>
      <button type="button" onClick={() => go("/rubric")}>
        Go on
      </button>
    </>
  );
};

it("someone who types and goes on at once is never led to the step before", async () => {
  await openPage(
    Page,
    { ...theSamples, offers: theSamples.offers?.slice(0, 1) ?? [] },
    { at: "/what-matters", route: "*" },
  );
  const before = (await screen.findByRole("link")).textContent;

  // All at once: no time passes in which what follows from it could be worked out.
  fireEvent.click(screen.getByRole("button", { name: "Type" }));
  const here = bar();
  expect(here === null ? null : within(here).getByRole("link").textContent).toBe(before);
  fireEvent.click(screen.getByRole("button", { name: "Go on" }));
  expect(screen.getByRole("heading", { name: "/rubric" })).toBeInTheDocument();
  expect(bar()).toBeNull();

  expect(await screen.findByRole("link")).toHaveTextContent("Nimbus");
});
