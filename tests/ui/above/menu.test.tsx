import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Menu } from "../../../src/ui/above/menu.tsx";

const setUp = () => {
  const edit = vi.fn<() => void>();
  const remove = vi.fn<() => void>();
  render(
    <>
      <Menu
        label="More for Harbor Health"
        items={[
          { label: "Edit", act: edit },
          { label: "Duplicate", act: () => undefined },
          { label: "Remove", act: remove, danger: true },
        ]}
      >
        …
      </Menu>
      <p>Elsewhere</p>
    </>,
  );
  return {
    user: userEvent.setup(),
    button: screen.getByRole("button", { name: "More for Harbor Health" }),
    edit,
    remove,
  };
};

it("opens by a click with the focus on the first item", async () => {
  const { user, button } = setUp();
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("menuitem", { name: "Edit" })).toHaveFocus();
});

it("is walked through with the arrow keys, round the ends, and chooses with Enter", async () => {
  const { user, button, remove } = setUp();
  button.focus();
  await user.keyboard("{ArrowDown}{ArrowUp}");
  expect(screen.getByRole("menuitem", { name: "Remove" })).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Edit" })).toHaveFocus();
  await user.keyboard("{End}{Enter}");
  expect(remove).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
});

it("closes by Escape, gives the focus back and does nothing", async () => {
  const { user, button, edit, remove } = setUp();
  await user.click(button);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  expect(button).toHaveFocus();
  expect(edit).not.toHaveBeenCalled();
  expect(remove).not.toHaveBeenCalled();
});

it("closes by a press elsewhere", async () => {
  const { user, button } = setUp();
  await user.click(button);
  await user.click(screen.getByText("Elsewhere"));
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
});

it("gives the focus back once what was chosen is on the screen, and has let go of it when its items go", async () => {
  const { user, button, remove } = setUp();
  let focused: Element | null = null;
  const taken = vi.spyOn(Node.prototype, "removeChild").mockImplementationOnce(function (this: Node, child) {
    focused = document.activeElement;
    child.parentNode?.replaceChildren(...[...child.parentNode.childNodes].filter((each) => each !== child));
    return child;
  });
  await user.click(button);
  await user.keyboard("{End}{Enter}");
  expect(remove).toHaveBeenCalledOnce();
  expect(taken).toHaveBeenCalled();
  expect(focused).toBe(document.body);
  await vi.waitFor(() => expect(button).toHaveFocus());
});
