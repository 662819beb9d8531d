import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { useKeys } from "../../../src/state/browser/use-keys.ts";

const setUp = () => {
  const [one, unknown, enter, submit] = [
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
  ];
  const Page = ({ dialog }: { readonly dialog?: boolean }): ReactNode => {
    const place = useRef<HTMLFormElement>(null);
    useKeys({ "1": one, u: unknown, Enter: enter }, place);
    return (
      <>
        <button type="button">Elsewhere</button>
        <form ref={place} action={submit}>
          <h1 tabIndex={-1}>Asked</h1>
          <label>
            Note <textarea />
          </label>
          <label>
            Employer <input />
          </label>
          <label>
            Rota <input type="radio" name="choice" />
          </label>
          <button type="button">Menu</button>
          <button>Next</button>
          <dialog open={dialog === true}>Sure?</dialog>
        </form>
      </>
    );
  };
  return { one, unknown, enter, submit, Page, user: userEvent.setup() };
};

const inPlace = (): void => screen.getByRole("heading", { name: "Asked" }).focus();

describe("keys that work while the focus is in a place", () => {
  it("do nothing while nothing has the focus, or something elsewhere", async () => {
    const { one, unknown, enter, Page, user } = setUp();
    render(<Page />);
    await user.keyboard("1u{Enter}");
    screen.getByRole("button", { name: "Elsewhere" }).focus();
    await user.keyboard("1u");
    for (const key of [one, unknown, enter]) expect(key).not.toHaveBeenCalled();
  });

  it("act when the focus is in it, whatever the case of the letter", async () => {
    const { one, unknown, Page, user } = setUp();
    render(<Page />);
    inPlace();
    await user.keyboard("1uU");
    expect(one).toHaveBeenCalledTimes(1);
    expect(unknown).toHaveBeenCalledTimes(2);
  });

  it.each(["Note", "Employer"])("keep still while someone types (%s)", async (label) => {
    const { one, unknown, enter, Page, user } = setUp();
    render(<Page />);
    await user.type(screen.getByLabelText(label), "1u");
    expect(screen.getByLabelText(label)).toHaveProperty("value", "1u");
    for (const key of [one, unknown, enter]) expect(key).not.toHaveBeenCalled();
  });

  it("keep still with a modifier held", async () => {
    const { one, unknown, Page, user } = setUp();
    render(<Page />);
    inPlace();
    await user.keyboard("{Control>}1{/Control}{Alt>}1{/Alt}{Meta>}u{/Meta}");
    expect(one).not.toHaveBeenCalled();
    expect(unknown).not.toHaveBeenCalled();
  });

  it("keep still while a key is held down", async () => {
    const { enter, Page, user } = setUp();
    render(<Page />);
    inPlace();
    await user.keyboard("{Enter>5/}");
    expect(enter).toHaveBeenCalledTimes(1);
  });

  it("keep still while a dialog is open", async () => {
    const { one, Page, user } = setUp();
    render(<Page dialog />);
    inPlace();
    await user.keyboard("1");
    expect(one).not.toHaveBeenCalled();
  });

  it("act on a choice that has the focus, and Enter moves on once", async () => {
    const { one, enter, submit, Page, user } = setUp();
    render(<Page />);
    await user.click(screen.getByLabelText("Rota"));
    await user.keyboard("1{Enter}");
    expect(one).toHaveBeenCalledTimes(1);
    expect(enter).toHaveBeenCalledTimes(1);
    expect(submit).not.toHaveBeenCalled();
  });

  it("leave Enter to the button that has the focus", async () => {
    const { enter, Page, user } = setUp();
    render(<Page />);
    screen.getByRole("button", { name: "Menu" }).focus();
    await user.keyboard("{Enter}");
    expect(enter).not.toHaveBeenCalled();
  });

  it("stop when the page is left", async () => {
    const { one, Page, user } = setUp();
    render(<Page />).unmount();
    await user.keyboard("1");
    expect(one).not.toHaveBeenCalled();
  });
});
