import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { toLink } from "../../../src/exports/link/link.ts";
import type { SharedParts } from "../../../src/exports/link/shared-file.ts";
import { SharedPage } from "../../../src/features/shared/shared-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const openAt = async (path: string) => {
  render(
    <Router hook={memoryLocation({ path }).hook}>
      <Route path="/shared/*?">
        <SharedPage />
      </Route>
    </Router>,
  );
  await screen.findByRole("heading", { level: 1 });
};

const openLink = async (file: OffersFile, parts: SharedParts = {}) => openAt(await toLink(bundledRubric, file, parts));

describe("a shared comparison", () => {
  it("is read as a report, and says that nothing of it is kept", async () => {
    await openLink(theSamples);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/Harbor Health/);
    expect(screen.getByRole("table", { name: /^The offers by score/ })).toHaveTextContent(/Northwind Logistics/);
    expect(screen.getByRole("table", { name: /^How good each offer is/ })).toHaveTextContent(/Mentorship/);
    expect(screen.getByRole("complementary")).toHaveTextContent(/none of it is kept/);
    expect(screen.queryByRole("heading", { name: /^Pay/ })).not.toBeInTheDocument();
    expect(screen.getByRole("complementary")).toHaveTextContent(
      /This link has no amounts of pay.*scores are the sender's/,
    );
  });

  it("says which names mix scripts or hold what can't be seen, and shows notes with what they hide", async () => {
    const note = "the cv is \u202Efdp";
    await openLink(
      anOffersFile([
        anOffer("a", { employer: "H\u0430rbor", answers: { mentor: { choice: "named", evidence: "written", note } } }),
        anOffer("b", { employer: "Lu\u200Bmen" }),
        anOffer("c", { employer: "\u042F\u043D\u0434\u0435\u043A\u0441 Cloud" }),
      ]),
      { notes: true },
    );
    expect(screen.getByRole("complementary")).toHaveTextContent(
      "“H\u0430rbor” mixes Latin and Cyrillic letters and “Lumen” holds characters that can't be seen: such a name may not be the one that it looks like.",
    );
    expect(screen.getByText(/the cv is ⟨U\+202E⟩fdp/)).toBeVisible();
  });

  it("says nothing of names that are as they look", async () => {
    await openLink(theSamples);
    expect(screen.getByRole("complementary")).not.toHaveTextContent(/such a name/);
  });

  it("shows pay and notes where they were sent along", async () => {
    await openLink(theSamples, { pay: true, notes: true });
    expect(screen.getByRole("heading", { name: /^Pay/ })).toBeVisible();
    expect(screen.getByRole("complementary")).not.toHaveTextContent(/this link has no/i);
    expect(screen.getByText(/Sat in the triage room/)).toBeVisible();
  });

  it("can be kept, through the import's preview", async () => {
    const link = await toLink(bundledRubric, theSamples);
    await openAt(link);
    expect(screen.getByRole("link", { name: "Keep a copy" })).toHaveAttribute(
      "href",
      link.replace("/shared/", "/import/"),
    );
  });

  it("without offers says so", async () => {
    await openLink(anOffersFile([]));
    expect(screen.getByRole("heading", { level: 1 })).not.toBeEmptyDOMElement();
  });

  it.each([
    ["/shared", /nothing/],
    ["/shared/1.eJwrT", /damaged or cut off/],
    ["/shared/7.eJwrT", /version 7/],
    ["/shared/1.%E0%A4%A", /damaged or cut off/],
    ["/shared/a/b/c", /a\/b\/c/],
  ])("that is broken says what is wrong: %s", async (path, reason) => {
    await openAt(path);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This link can't be opened");
    expect(screen.getByRole("region", { name: "One thing wrong with the link" })).toHaveTextContent(reason);
  });
});
