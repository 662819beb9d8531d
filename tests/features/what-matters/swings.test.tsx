import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

const swing = (title: string): HTMLElement => screen.getByRole("slider", { name: `${title}: worth of the step up` });

describe("comparing swings", () => {
  beforeEach(async () => {
    await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("radio", { name: "Compare swings" }));
  });

  it("asks which step up one would take first, from the worst to the best in words", () => {
    expect(screen.getByRole("heading", { name: "Which would you rather improve first?" })).toBeInTheDocument();
    expect(
      screen.getByText("From “Nobody” to “Regular time for half a year, and someone they taught now works alone”"),
    ).toBeInTheDocument();
    expect(screen.getByText("From “£32,000” to “£62,000”")).toBeInTheDocument();
    expect(swing("Production ownership")).toHaveValue("100");
    expect(swing("Mentorship")).toHaveValue("65");
  });

  it("what a step is worth beside the most valued becomes its weight", async () => {
    fireEvent.change(swing("Pay"), { target: { value: 100 } });
    await userEvent.click(screen.getByRole("radio", { name: "Points" }));
    expect(screen.getByRole("slider", { name: "Pay" })).toHaveValue("18");
    expect(screen.getByRole("slider", { name: "Production ownership" })).toHaveValue("18");
  });

  it("follow when the weights come from elsewhere", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Everything equal" }));
    await expect.poll(() => swing("Where it leads")).toHaveValue("100");
  });

  it("a criterion added meanwhile is there with its worth", async () => {
    await userEvent.type(screen.getByRole("textbox", { name: "Something else" }), "Visa{Enter}");
    expect(swing("Visa")).toHaveValue("25");
    expect(screen.getByText("From “as bad as it could be” to “as good as I could wish”")).toBeInTheDocument();
  });
});
