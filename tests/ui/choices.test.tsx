import { useState } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ChoiceCard } from "../../src/ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../src/ui/form/choice/choice-group.tsx";
import { SectionTabs } from "../../src/ui/page/section-tabs.tsx";
import { Segmented } from "../../src/ui/form/choice/segmented.tsx";

const EVIDENCE = [
  { value: "writing", label: "In writing" },
  { value: "heard", label: "First-hand" },
  { value: "guess", label: "My guess" },
] as const;
type Evidence = (typeof EVIDENCE)[number]["value"];

const EvidencePage = ({ Row }: { readonly Row: typeof Segmented }) => {
  const [value, setValue] = useState<Evidence | undefined>("writing");
  return <Row label="How do you know?" options={EVIDENCE} value={value} onChange={setValue} />;
};

it.each([
  ["a joined row", Segmented],
  ["pills", SectionTabs],
])("%s are one group of radio buttons, walked with the arrow keys", async (_, Row) => {
  const user = userEvent.setup();
  render(<EvidencePage Row={Row} />);
  expect(screen.getByRole("radiogroup", { name: "How do you know?" })).toBeInTheDocument();
  await user.tab();
  expect(screen.getByRole("radio", { name: "In writing" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("radio", { name: "First-hand" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "In writing" })).not.toBeChecked();
});

it("nothing is chosen while the value is undefined", () => {
  render(<Segmented label="How do you know?" options={EVIDENCE} value={undefined} onChange={() => undefined} />);
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
});

const QuestionPage = () => {
  const [choice, setChoice] = useState("");
  return (
    <ChoiceGroup label="Who looks after the model?">
      {["Another team", "My team"].map((label, place) => (
        <ChoiceCard
          key={label}
          name="who"
          label={label}
          detail={`Detail of ${label}`}
          keyHint={String(place + 1)}
          checked={choice === label}
          onChange={() => setChoice(label)}
        />
      ))}
    </ChoiceGroup>
  );
};

it("a choice card is chosen by its words, described by its detail, and its key is announced", async () => {
  const user = userEvent.setup();
  render(<QuestionPage />);
  const mine = screen.getByRole("radio", { name: /^My team/ });
  await user.click(screen.getByText("My team"));
  expect(mine).toBeChecked();
  expect(mine).toHaveAccessibleDescription("Detail of My team");
  expect(mine).toHaveAttribute("aria-keyshortcuts", "2");
});
