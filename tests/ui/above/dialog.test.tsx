import { useState } from "react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Dialog } from "../../../src/ui/above/dialog.tsx";

const Page = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Write it down
      </button>
      <Dialog title="My decision" open={isOpen} onClose={() => setOpen(false)}>
        <p>I choose</p>
      </Dialog>
    </>
  );
};

const open = async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole("button", { name: "Write it down" }));
  return { user, dialog: screen.getByRole("dialog", { name: "My decision" }) };
};

it("opens as a modal dialog named by its title", async () => {
  const { dialog } = await open();
  expect(dialog).toBeVisible();
  expect(dialog).toHaveTextContent("I choose");
});

it("closes by its button and gives the focus back to what opened it", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Write it down" })).toHaveFocus();
});

it("closes when the browser cancels it, as Escape does", async () => {
  const { dialog } = await open();
  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("closes by a press outside, and not by one inside", async () => {
  const { dialog } = await open();
  fireEvent.pointerDown(screen.getByText("I choose"));
  expect(dialog).toBeInTheDocument();
  fireEvent.pointerDown(dialog);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
