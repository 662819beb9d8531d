import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { expect, it, vi } from "vitest";
import { Button } from "../../../src/ui/buttons/button.tsx";
import { Checkbox } from "../../../src/ui/form/choice/checkbox.tsx";
import { MoneyInput } from "../../../src/ui/form/money-input.tsx";
import { NumberInput } from "../../../src/ui/form/number-input.tsx";
import { Select } from "../../../src/ui/form/select.tsx";
import { TextArea } from "../../../src/ui/form/text-area.tsx";
import { TextInput } from "../../../src/ui/form/text-input.tsx";

it("a form registers every field and gets back what was typed", async () => {
  const user = userEvent.setup();
  const sent = vi.fn<(values: object) => void>();
  const Form = () => {
    const { register, handleSubmit } = useForm({
      defaultValues: { employer: "", note: "", base: "", bonus: "", currency: "GBP", keep: false },
    });
    return (
      <form onSubmit={handleSubmit((values) => sent(values))}>
        <TextInput label="Employer" {...register("employer")} />
        <TextArea label="Note" {...register("note")} />
        <MoneyInput label="Base" currency="GBP" {...register("base")} />
        <NumberInput label="Bonus" suffix="%" {...register("bonus")} />
        <Select label="Currency" {...register("currency")}>
          <option>GBP</option>
          <option>EUR</option>
        </Select>
        <Checkbox label="Keep" {...register("keep")} />
        <Button type="submit">Save</Button>
      </form>
    );
  };
  render(<Form />);
  await user.type(screen.getByRole("textbox", { name: "Employer" }), "Harbor Health");
  await user.type(screen.getByRole("textbox", { name: "Note" }), "On the phone");
  await user.type(screen.getByRole("textbox", { name: "Base" }), "46,500");
  await user.type(screen.getByRole("textbox", { name: "Bonus" }), "10");
  await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "EUR");
  await user.click(screen.getByRole("checkbox", { name: "Keep" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(sent).toHaveBeenCalledWith({
    employer: "Harbor Health",
    note: "On the phone",
    base: "46,500",
    bonus: "10",
    currency: "EUR",
    keep: true,
  });
});

const FaultyForm = () => {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { place: "", employer: "" } });
  return (
    <form onSubmit={handleSubmit(() => undefined)}>
      <TextInput label="Place" {...register("place")} />
      <TextInput
        label="Employer"
        error={formState.errors.employer?.message}
        {...register("employer", { required: "Say who offers the job." })}
      />
      <Button type="submit">Save</Button>
    </form>
  );
};

it("the first faulty field takes the focus, as a form asks of it", async () => {
  const user = userEvent.setup();
  render(<FaultyForm />);
  await user.click(screen.getByRole("button", { name: "Save" }));
  const employer = screen.getByRole("textbox", { name: "Employer" });
  expect(employer).toHaveFocus();
  expect(employer).toBeInvalid();
  expect(employer).toHaveAccessibleDescription("Say who offers the job.");
});

it("hint and error both describe a field, and a field without them has no empty description", () => {
  render(
    <>
      <NumberInput label="Bonus" hint="Of the base" error="Between 0 and 100." />
      <NumberInput label="Hours" />
    </>,
  );
  expect(screen.getByRole("textbox", { name: "Bonus" })).toHaveAccessibleDescription("Between 0 and 100. Of the base");
  const hours = screen.getByRole("textbox", { name: "Hours" });
  expect(hours).not.toHaveAttribute("aria-describedby");
  expect(hours).toBeValid();
});

it("money shows the sign of its currency, and a half-typed currency as it is", () => {
  const { rerender } = render(<MoneyInput label="Base" currency="GBP" />);
  expect(screen.getByText("£")).toBeVisible();
  rerender(<MoneyInput label="Base" currency="G" />);
  expect(screen.getByText("G")).toBeVisible();
});
