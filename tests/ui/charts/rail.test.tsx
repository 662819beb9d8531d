import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Rail } from "../../../src/ui/charts/rail.tsx";

const WIDE = { range: [55, 80], label: "likely 55 – 80 if each source is right or wrong as a whole" } as const;

const rail = (wide: typeof WIDE | "late" | undefined) => (
  <Rail score={70} likely={[65, 75]} tone="good" label="Harbor Health: 70" wide={wide} />
);
const shown = () => screen.getByRole("img");
const bands = (): number => shown().querySelectorAll("rect").length;

it("a wider range that is being worked out again stays where it was, fainter, and isn't said until it is there", () => {
  const { rerender } = render(rail(WIDE));
  expect(shown().getAttribute("aria-label")).toBe(`Harbor Health: 70; ${WIDE.label}`);
  const before = shown().querySelector("rect")?.getAttribute("opacity");
  rerender(rail("late"));
  expect(bands()).toBe(2);
  expect(shown().getAttribute("aria-label")).toBe("Harbor Health: 70");
  expect(shown().querySelector("title")).toBeNull();
  expect(Number(shown().querySelector("rect")?.getAttribute("opacity"))).toBeLessThan(Number(before));
  rerender(rail(undefined));
  expect(bands()).toBe(1);
  rerender(rail("late"));
  expect(bands()).toBe(1);
});
